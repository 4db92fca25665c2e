import type { CalcField, Level, QuestionKind } from '#lib/core/deck.ts'

/** A question in one language, as an interview asks and grades it. Names that end in `Html` hold markup of the build. */
export interface InterviewQuestion {
  readonly slug: string
  readonly topic: string
  readonly level: Level
  readonly kind: QuestionKind
  readonly title: string
  readonly question: string
  readonly calc: readonly CalcField[]
  readonly calcLabels: Readonly<Record<string, string>>
  readonly answerHtml: string
  readonly workingHtml: string
  readonly rubric: readonly { readonly id: string; readonly html: string }[]
  readonly followUps: readonly { readonly questionHtml: string; readonly answerHtml: string }[]
  readonly hasMath: boolean
}
