import { type ImportPlan, interviewDraft, planImport } from '#lib/core/study/import-plan.ts'
import { type ProgressFault, type ProgressFile, readProgressFile } from '#lib/core/study/progress-file.ts'
import type { DraftStore } from '#lib/store/drafts.ts'
import type { Study } from '#lib/store/study.ts'

export type ReadImport =
  | { readonly kind: 'plan'; readonly file: ProgressFile; readonly plan: ImportPlan }
  | { readonly kind: 'fault'; readonly fault: ProgressFault }
  | { readonly kind: 'unreadable' }

/** Reads a file and plans what it would add; changes nothing. */
export async function readImport(file: File, study: Study, drafts: DraftStore): Promise<ReadImport> {
  const text = await file.text().catch(() => null)
  if (text === null) return { kind: 'unreadable' }
  const read = readProgressFile(text)
  if (!read.ok) return { kind: 'fault', fault: read.fault }
  const putAway = await putAwayHere(Object.keys(read.file.drafts), study)
  const plan = planImport(read.file, {
    has: study.has,
    drafts: await drafts.all(),
    wasPutAway: ({ slug, text: code }) => putAway.get(slug)?.has(code) === true,
  })
  return { kind: 'plan', file: read.file, plan }
}

/**
 * Does what was planned: the log first, which is kept as a whole or not at all. Rejects where it cannot be stored. All
 * code goes into the log too: an exercise that is open already does not know of a new draft, and saves over it.
 */
export async function acceptImport(
  plan: ImportPlan,
  study: Pick<Study, 'merge' | 'record'>,
  drafts: DraftStore,
): Promise<void> {
  await study.merge(plan.fresh)
  for (const { slug, text } of [...plan.draftsToAdd, ...plan.draftsToPutAway]) {
    if (slug !== interviewDraft) await study.record({ kind: 'put-away', slug, draft: text })
  }
  for (const { slug, text } of plan.draftsToAdd) await drafts.save(slug, text)
}

/** By exercise, the code that is not in its editor but can be brought back. */
async function putAwayHere(slugs: readonly string[], study: Study): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const entries = slugs.map(async (slug) => {
    const events = await study.eventsOf(slug)
    return [slug, new Set(events.flatMap((event) => ('draft' in event ? [event.draft] : [])))] as const
  })
  return new Map(await Promise.all(entries))
}
