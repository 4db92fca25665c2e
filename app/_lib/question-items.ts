import type { QuestionItem } from '#app/_components/question-row.tsx'
import type { QuestionSummary, SiteOutline } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { questionPath } from './paths.ts'

/** What a list shows of a question, without its text. */
export function questionItem(question: QuestionSummary, locale: Locale): QuestionItem {
  const { slug, topic, level, kind } = question
  return { slug, topic, level, kind, title: question.title[locale], href: questionPath(locale, slug) }
}

/** The site's topics with the number of questions in each, those without one included. */
export function topicCounts({ topics, questions }: SiteOutline, locale: Locale) {
  return topics.map((topic) => ({
    id: topic.id,
    title: topic.title[locale],
    count: questions.filter((question) => question.topic === topic.id).length,
  }))
}
