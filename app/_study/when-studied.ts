import { databaseName } from '#lib/store/database-name.ts'

let tell: () => void
const opened = new Promise<void>((resolve) => {
  tell = resolve
})

/** To be called when a page opens the learner's study. */
export function studyIsOpen(): void {
  tell()
}

/**
 * Resolves once there may be something to tell the learner of their study: at once where this browser holds one or does
 * not say, else when a page first opens it. To somebody who has only come to read, none of its code is sent.
 */
export async function whenStudied(): Promise<void> {
  if (!(await mayHoldStudy())) await opened
}

/** Whether this browser holds a study, or does not say; asks without opening the database, which would make it. */
export async function mayHoldStudy(): Promise<boolean> {
  const list = await indexedDB.databases?.().catch(() => [])
  return !list || list.some(({ name }) => name === databaseName)
}
