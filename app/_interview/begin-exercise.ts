import { getDrafts } from '#app/_study/page-drafts.ts'
import type { Study } from '#lib/store/study.ts'

/**
 * Begins an exercise anew, as it is done when it comes due: a blank editor, hints and solution closed. What the learner
 * had written goes into the log first, from where one press brings it back.
 */
export async function beginExercise(study: Study, slug: string): Promise<void> {
  const { drafts } = await getDrafts()
  const draft = await drafts.load(slug)
  if (draft === null && !study.get().state.exercises.has(slug)) return
  await study.record({ kind: 'restarted', slug, draft: draft ?? '' })
  // What could not be stored would be gone with its draft.
  if (draft !== null && study.get().unsaved === 0) await drafts.remove(slug)
}
