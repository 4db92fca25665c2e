import type { StudyEvent } from './events.ts'
import type { ProgressFile } from './progress-file.ts'

/** What the import of a file would do here. */
export interface ImportPlan {
  readonly events: number
  /** Those that are not in the log yet. */
  readonly fresh: readonly StudyEvent[]
  readonly reviews: number
  readonly attempts: number
  /** Of the events that would be added. */
  readonly devices: number
  /** Times of the first and the last of them by the clocks of their devices; `null` for none. */
  readonly fromMs: number | null
  readonly toMs: number | null
  /** Unfinished code of exercises that have none here. */
  readonly draftsToAdd: readonly Draft[]
  /** Unfinished code that differs from what is in the editor here, which stays. */
  readonly draftsToPutAway: readonly Draft[]
}

/** The draft that is no exercise's code, but the mock interview under way: it is never put away. */
export const interviewDraft = 'interview'

interface Draft {
  readonly slug: string
  readonly text: string
}

/** What is here already. */
export interface Present {
  has(id: string): boolean
  readonly drafts: ReadonlyMap<string, string>
  /** Whether this code of an exercise was put away before: a second import does not put it away twice. */
  wasPutAway(draft: Draft): boolean
}

/** What a file adds to what is here. Nothing here is changed or removed. */
export function planImport(file: ProgressFile, present: Present): ImportPlan {
  const fresh = file.events.filter(({ id }) => !present.has(id))
  const arriving = new Set(fresh.flatMap((event) => ('draft' in event ? [draftKey(event.slug, event.draft)] : [])))
  const others = Object.entries(file.drafts)
    .map(([slug, text]): Draft => ({ slug, text }))
    .filter(({ slug, text }) => present.drafts.get(slug) !== text)
  const times = fresh.map(({ atMs }) => atMs)
  return {
    events: file.events.length,
    fresh,
    reviews: fresh.reduce((sum, event) => sum + reviewsIn(event), 0),
    attempts: fresh.filter(({ kind }) => kind === 'attempted').length,
    devices: new Set(fresh.map(({ device }) => device)).size,
    fromMs: times.reduce<number | null>((least, ms) => (least === null ? ms : Math.min(least, ms)), null),
    toMs: times.reduce<number | null>((most, ms) => (most === null ? ms : Math.max(most, ms)), null),
    draftsToAdd: others.filter(({ slug }) => !present.drafts.has(slug)),
    draftsToPutAway: others.filter(
      (draft) =>
        draft.slug !== interviewDraft &&
        present.drafts.has(draft.slug) &&
        !present.wasPutAway(draft) &&
        !arriving.has(draftKey(draft.slug, draft.text)),
    ),
  }
}

/** Whether the import would change anything. */
export function addsAnything({ fresh, draftsToAdd, draftsToPutAway }: ImportPlan): boolean {
  return fresh.length + draftsToAdd.length + draftsToPutAway.length > 0
}

function reviewsIn(event: StudyEvent): number {
  if (event.kind === 'reviewed') return 1
  return event.kind === 'interviewed' ? event.report.items.filter(({ rating }) => rating !== null).length : 0
}

function draftKey(slug: string, text: string): string {
  return `${slug}\n${text}`
}
