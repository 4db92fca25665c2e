import { type OpenedDrafts, openDrafts } from '#lib/store/drafts.ts'

let opening: Promise<OpenedDrafts> | undefined

/**
 * The learner's drafts, opened once for each document: an exercise, an import and an export see the same, also where
 * the browser keeps nothing.
 */
export function getDrafts(): Promise<OpenedDrafts> {
  opening ??= openDrafts()
  return opening
}
