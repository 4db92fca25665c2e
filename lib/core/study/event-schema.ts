import * as z from 'zod/mini'
import { levels } from '#lib/core/deck.ts'
import { ratings, type StudyEvent } from './events.ts'
import { type FieldFault, faultOfIssue } from './field-fault.ts'

export type CheckedEvent =
  | { readonly ok: true; readonly event: StudyEvent }
  | { readonly ok: false; readonly fault: FieldFault }

// The policy of the pages forbids the code that zod would otherwise make, and reports the attempt.
z.config({ jitless: true })

/** A time that a `Date` can hold: adding to it stays exact. */
const time = z.number().check(z.gte(0), z.lte(8.64e15))
const duration = z.number().check(z.gte(0))
const count = z.int().check(z.gte(0))
const id = z.string().check(z.refine((text) => /^[!-~]{1,100}$/.test(text), 'id'))
const card = z.string().check(z.refine((text) => /^(questions|exercises)\/[\w-]{1,120}$/.test(text), 'card'))
const slug = z.string().check(z.refine((text) => /^[\w-]{1,120}$/.test(text), 'id'))
const texts = z.array(z.string())
const rating = z.nullable(z.enum(ratings))

const base = {
  id,
  device: id,
  atMs: time,
  day: z.int().check(z.gte(-1e5), z.lte(1e8)),
  order: time,
  kind: z.string(),
}

const ofCard = z.object({ ...base, card })

const interviewItem = z.object({
  card,
  rating,
  passed: z.boolean(),
  ticked: texts,
  missed: texts,
  answer: z.string(),
  durationMs: duration,
})

const interviewReport = z.object({
  startedMs: time,
  minutes: z.number().check(z.gte(0)),
  level: z.nullable(z.enum(levels)),
  topics: texts,
  items: z.array(interviewItem),
})

/** What the fold cannot use of a setting it passes over; only the types are checked. */
const settingsChange = z.object({
  desiredRetention: z.optional(z.number()),
  newPerDay: z.optional(z.number()),
  reviewsPerDay: z.optional(z.number()),
  dayStartHour: z.optional(z.number()),
})

const schemas: Readonly<Record<StudyEvent['kind'], z.ZodMiniType>> = {
  reviewed: z.object({
    ...base,
    card,
    rating: z.enum(ratings),
    proposed: rating,
    durationMs: duration,
    answer: z.string(),
    ticked: texts,
    entries: z.record(z.string(), z.string()),
  }),
  buried: ofCard,
  suspended: ofCard,
  resumed: ofCard,
  forgotten: ofCard,
  postponed: z.object({ ...base, card, toDay: base.day }),
  undone: z.object({ ...base, target: id }),
  settings: z.object({ ...base, change: settingsChange }),
  exported: z.object(base),
  interviewed: z.object({ ...base, report: interviewReport }),
  attempted: z.object({
    ...base,
    slug,
    mode: z.enum(['run', 'submit']),
    seed: z.string(),
    replay: z.boolean(),
    code: z.string(),
    summary: z.object({
      outcome: z.enum(['passed', 'failed', 'error', 'timeout']),
      passed: count,
      tests: count,
    }),
    verdict: z.object({ version: z.number() }),
    activeMs: z.optional(duration),
  }),
  'hint-opened': z.object({ ...base, slug, hint: z.int().check(z.gte(1), z.lte(1000)) }),
  'solution-opened': z.object({ ...base, slug }),
  restarted: z.object({ ...base, slug, draft: z.string() }),
}

/** The end of every kind that a newer version of the site may write. */
const unknownKind = z.object(base)

/**
 * Whether a value is an event of the log. One of a kind that this version does not know passes when it has what every
 * event has: it is kept as it is, so that nothing of a newer version is lost, and the fold passes over it. The event
 * is the value itself, with fields beside those that are checked.
 */
export function checkStudyEvent(value: unknown): CheckedEvent {
  const result = schemaOf(value).safeParse(value)
  if (result.success) return { ok: true, event: value as StudyEvent }
  return { ok: false, fault: faultOfIssue(result.error.issues[0] as z.core.$ZodIssue, value) }
}

function schemaOf(value: unknown): z.ZodMiniType {
  const { kind } = Object(value) as { readonly kind?: unknown }
  return typeof kind === 'string' && Object.hasOwn(schemas, kind) ? schemas[kind as StudyEvent['kind']] : unknownKind
}
