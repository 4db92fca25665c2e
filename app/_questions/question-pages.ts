import type { QuestionItem } from '#app/_components/question-row.tsx'
import { questionItem } from '#app/_lib/question-items.ts'
import type { SiteOutline } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'

/** Questions on a page of the list: its bytes do not grow with the site. */
export const questionsPerPage = 50

export function pageCount({ questions }: SiteOutline): number {
  return Math.max(1, Math.ceil(questions.length / questionsPerPage))
}

/** The questions on a page of the list, counted from 1. */
export function itemsOnPage({ questions }: SiteOutline, page: number, locale: Locale): readonly QuestionItem[] {
  const first = (page - 1) * questionsPerPage
  return questions.slice(first, first + questionsPerPage).map((question) => questionItem(question, locale))
}
