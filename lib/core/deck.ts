import type { Locale, Localized } from './locale.ts'

export const levels = ['junior', 'mid', 'senior'] as const
export type Level = (typeof levels)[number]

export const questionKinds = [
  'concept',
  'calc',
  'derivation',
  'coding',
  'code-review',
  'debug',
  'tool',
  'case',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/**
 * How far a source was verified: A abstract or author text read, R code or README read, D documentation read,
 * C computed, M from memory, X secondary source only.
 */
export const sourceStatuses = ['A', 'R', 'D', 'C', 'M', 'X'] as const
export type SourceStatus = (typeof sourceStatuses)[number]

export interface Topic {
  readonly id: string
  readonly title: Localized
}

export interface Deck {
  readonly id: string
  readonly title: Localized
  readonly topics: readonly Topic[]
  /** In the deck's order. */
  readonly questions: readonly Question[]
  /** Former slugs of questions, and the slugs that they have now. */
  readonly renamed: Readonly<Record<string, string>>
}

export interface Source {
  readonly key: string
  readonly title: string
  readonly authors: string
  readonly year: number | null
  readonly ref: string
  readonly url?: string
  readonly status: SourceStatus
  /** The fact that the text takes from this source. */
  readonly supports: Localized
}

/** One number that a calculation question asks for. */
export interface CalcField {
  readonly id: string
  readonly answer: number
  /** Absolute. */
  readonly tolerance: number
  /** A fraction of the answer; the larger of the two tolerances counts. */
  readonly relativeTolerance: number
  readonly unit: '' | 'B' | 'x' | '%'
}

export interface Question {
  readonly slug: string
  readonly topic: string
  readonly level: Level
  readonly kind: QuestionKind
  readonly exercises: readonly string[]
  readonly related: readonly string[]
  readonly sources: readonly Source[]
  readonly calc: readonly CalcField[]
  readonly text: Readonly<Record<Locale, QuestionText>>
}

/** A question in one language. Names that end in `Html` hold markup rendered at build time. */
export interface QuestionText {
  readonly title: string
  readonly question: string
  readonly description: string
  readonly answerHtml: string
  readonly workingHtml: string
  readonly rubric: readonly { readonly id: string; readonly html: string }[]
  readonly mistakesHtml: readonly string[]
  readonly followUpsHtml: readonly string[]
  readonly calcLabels: Readonly<Record<string, string>>
  /** Whether any part needs the KaTeX style sheet. */
  readonly hasMath: boolean
}

export interface Exercise {
  readonly slug: string
  readonly topic: string
  /** 1 (a warm-up) to 5. */
  readonly difficulty: number
  /** Names that the learner's module must export, the main one first. */
  readonly exports: readonly string[]
  readonly prerequisites: readonly string[]
  readonly questions: readonly string[]
  readonly sources: readonly Source[]
  readonly timeLimitMs: number
  readonly starter: string
  readonly text: Readonly<Record<Locale, ExerciseText>>
}

export interface ExerciseText {
  readonly title: string
  readonly summary: string
  readonly taskHtml: string
  readonly whyHtml: string
  readonly signatureHtml: string
  readonly semanticsHtml: string
  readonly exampleHtml: string
  readonly hintsHtml: readonly string[]
  readonly discussionHtml: string
  /** Known mistakes, keyed by the name of the file in `wrong/`. */
  readonly mistakes: Readonly<Record<string, { readonly title: string; readonly html: string }>>
  readonly hasMath: boolean
}

/** What lists and links show of a question, without its texts. */
export interface QuestionSummary extends Pick<Question, 'slug' | 'topic' | 'level' | 'kind' | 'exercises' | 'related'> {
  readonly title: Localized
}

/** What lists and links show of an exercise, without its texts. */
export interface ExerciseSummary
  extends Pick<Exercise, 'slug' | 'topic' | 'difficulty' | 'prerequisites' | 'questions'> {
  readonly title: Localized
  readonly summary: Localized
}

/** Everything that the site has, in its order, as lists and links need it. */
export interface SiteOutline extends Pick<Deck, 'topics' | 'renamed'> {
  readonly questions: readonly QuestionSummary[]
  readonly exercises: readonly ExerciseSummary[]
}
