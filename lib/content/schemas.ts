import { z } from 'zod'
import { levels, questionKinds, sourceStatuses } from '#lib/core/deck.ts'

/** The name of a folder and part of a URL: it never changes. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write it in kebab-case: lower-case letters, digits and single hyphens')
const slug = slugSchema
const text = z.string().trim().min(1)
const localized = z.strictObject({ en: text, zh: text })
const topic = z.strictObject({ id: slug, title: localized })

/** `content/<deck>/deck.json` */
export const deckSchema = z.strictObject({
  title: localized,
  topics: unique(topic, ({ id }) => id, 'id').min(1),
  order: uniqueSlugs(),
  renamed: z.record(slug, slug),
})
export type DeckFile = z.infer<typeof deckSchema>

/** `content/<deck>/sources.json` */
export const sourcesSchema = z.record(
  slug,
  z.strictObject({
    title: text,
    authors: text,
    year: z.int().min(1900).nullable(),
    ref: text,
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'write a full address that starts with https://')
      .optional(),
  }),
)
export type SourceLibrary = z.infer<typeof sourcesSchema>

const citation = z.strictObject({ key: text, status: z.enum(sourceStatuses), supports: localized })
export type Citation = z.infer<typeof citation>

const calcField = z.strictObject({
  id: slug,
  answer: z.number(),
  tolerance: z.number().min(0).default(0),
  relativeTolerance: z.number().min(0).max(1).default(0),
  unit: z.enum(['', 'B', 'x', '%']).default(''),
})

/** `content/<deck>/<slug>/question.json` */
export const questionSchema = z
  .strictObject({
    topic: slug,
    level: z.enum(levels),
    kind: z.enum(questionKinds),
    rubric: uniqueSlugs().min(1),
    exercises: uniqueSlugs(),
    related: uniqueSlugs().default([]),
    sources: z.array(citation),
    calc: unique(calcField, ({ id }) => id, 'id').default([]),
  })
  .superRefine(({ kind, calc }, context) => {
    if (kind === 'calc' && calc.length === 0) {
      const message = 'is missing; list the numbers that the learner types, or change "kind"'
      context.addIssue({ code: 'custom', path: ['calc'], message })
    }
    if (kind !== 'calc' && calc.length > 0) {
      const message = `does not belong to kind "${kind}"; remove it or set "kind" to "calc"`
      context.addIssue({ code: 'custom', path: ['calc'], message })
    }
  })
export type QuestionFile = z.infer<typeof questionSchema>

/** `exercises/<slug>/exercise.json` */
export const exerciseSchema = z.strictObject({
  topic: slug,
  difficulty: z.int().min(1).max(5),
  exports: unique(z.string().regex(/^[A-Za-z]\w*$/, 'write the name of a function'), String).min(1),
  prerequisites: uniqueSlugs(),
  questions: uniqueSlugs(),
  timeLimitMs: z.int().min(3000).max(5000),
  sources: z.array(citation),
})
export type ExerciseFile = z.infer<typeof exerciseSchema>

const prose = text.transform(joinHanLines)

/** Front matter of a question's text. */
export const questionFrontSchema = {
  en: z.strictObject({
    title: text.max(60),
    question: prose,
    description: prose,
    calc: z.record(slug, text).default({}),
  }),
  zh: z.strictObject({
    title: text.max(28),
    question: prose,
    description: prose,
    calc: z.record(slug, text).default({}),
  }),
} as const

/** Front matter of an exercise's statement. */
export const exerciseFrontSchema = {
  en: z.strictObject({ title: text.max(60), summary: prose }),
  zh: z.strictObject({ title: text.max(16), summary: prose }),
} as const

/** Joins the lines of Chinese text, where a folded line break would otherwise show as a space. */
export function joinHanLines(value: string): string {
  return value.replace(
    /(?<=[\p{Script=Han}，。；：？！、）」”])[ \t]*\n?[ \t]*(?=[\p{Script=Han}，。；：？！、（「“])/gu,
    '',
  )
}

function uniqueSlugs() {
  return unique(slug, String)
}

function unique<T extends z.ZodType>(item: T, idOf: (value: z.output<T>) => string, key?: string) {
  return z.array(item).superRefine((values, context) => {
    const ids = values.map(idOf)
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue
      const path = key === undefined ? [index] : [index, key]
      context.addIssue({ code: 'custom', path, message: `repeats "${id}"; list it once` })
    }
  })
}
