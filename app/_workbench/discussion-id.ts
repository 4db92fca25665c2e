/** Where a passed Submit leads. */
export const discussionId = 'discussion'
