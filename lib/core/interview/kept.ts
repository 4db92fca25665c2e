import * as z from 'zod/mini'
import { levels } from '#lib/core/deck.ts'
import { type CardKey, ratings } from '#lib/core/study/events.ts'
import type { Interview } from './interview.ts'
import { interviewLengths } from './plan.ts'

const version = 1

/** What was kept of an interview: one to go on with, or why there is none. */
export type KeptInterview =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly interview: Interview }
  /** Written by a newer version of the site. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' }

export function writeKept(interview: Interview): string {
  return JSON.stringify({ version, interview })
}

/** Reads what `writeKept` wrote, `null` standing for nothing. */
export function readKept(text: string | null): KeptInterview {
  if (text === null) return { kind: 'none' }
  const stored = parseJson(text)
  const kept = keptSchema.safeParse(stored)
  if (kept.success && isWhole(kept.data.interview)) return { kind: 'kept', interview: kept.data.interview }
  const written = Object(stored).version
  return { kind: typeof written === 'number' && written > version ? 'newer' : 'unreadable' }
}

/** The place must be one that there is. */
function isWhole({ phase, at, steps }: Interview): boolean {
  const placed = phase === 'asking' ? at < steps.length && steps[at].outcome === 'open' : at <= steps.length
  return placed && steps.every(({ asked, followUps }) => asked <= followUps.length)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const place = z.number().check(z.int(), z.gte(0))
const duration = z.number().check(z.gte(0))
const texts = z.record(z.string(), z.string())

const stepSchema = z.object({
  card: z.custom<CardKey>((value) => typeof value === 'string' && /^(questions|exercises)\/./.test(value)),
  outcome: z.enum(['open', 'answered', 'passed']),
  notes: z.string(),
  entries: texts,
  followUps: z.array(z.object({ index: place, notes: z.string(), passed: z.boolean() })),
  asked: place,
  begun: z.boolean(),
  usedMs: duration,
  points: z.array(z.string()),
  ticked: z.array(z.string()),
  rating: z.nullable(z.enum(ratings)),
})

const keptSchema = z.object({
  version: z.literal(version),
  interview: z.object({
    minutes: z.union(interviewLengths.map((length) => z.literal(length))),
    level: z.nullable(z.enum(levels)),
    topics: z.array(z.string()),
    startedMs: z.number(),
    phase: z.enum(['asking', 'grading']),
    at: place,
    steps: z.array(stepSchema).check(z.minLength(1)),
    clockHidden: z.boolean(),
  }),
})
