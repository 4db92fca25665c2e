/** Names in localStorage and sessionStorage. They are kept for ever: readers' browsers hold values under them. */
export const themeKey = 'prunewise:theme'
export const localeKey = 'prunewise:locale'
export const questionKeyPrefix = 'prunewise:question:'
export const editorKey = 'prunewise:editor'
export const reviewKey = 'prunewise:review'
