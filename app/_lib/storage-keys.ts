/** Names in localStorage and sessionStorage. They are kept for ever: readers' browsers hold values under them. */
export const themeKey = 'prunewise:theme'
export const localeKey = 'prunewise:locale'
export const questionKeyPrefix = 'prunewise:question:'
export const editorKey = 'prunewise:editor'
/** How many cards are due, now and in the days to come. */
export const dueKey = 'prunewise:due'
export const reviewKey = 'prunewise:review'
/** Where the mock interview that is under way stands, and the time spent since then with its exercise. */
export const interviewKey = 'prunewise:interview'
export const interviewAwayKey = 'prunewise:interview-away'
/** When the learner put off the reminder of an export, and when they read that the browser may drop the data. */
export const exportReminderKey = 'prunewise:export-reminder'
export const weekNoteKey = 'prunewise:week-note'
/** Whether everything was saved for offline use, and for which version and day the device was made ready for it. */
export const offlineKey = 'prunewise:offline'
export const offlineReadyKey = 'prunewise:offline-ready'
/** The version of the site whose successor the learner put off, in this tab. */
export const updateLaterKey = 'prunewise:update-later'
/** Code by exercise that was typed before the page could save it as a draft. */
export const typedKeyPrefix = 'prunewise:typed:'
