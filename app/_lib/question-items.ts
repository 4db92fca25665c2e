import type { QuestionItem } from '#app/_components/question-row.tsx'
import type { Deck, Question } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { questionPath } from './paths.ts'

/** What a list shows of a question, without its text. */
export function questionItem(question: Question, locale: Locale): QuestionItem {
  const { slug, topic, level, kind } = question
  return { slug, topic, level, kind, title: question.text[locale].title, href: questionPath(locale, slug) }
}

/** The deck's topics with the number of questions in each, those without one included. */
export function topicCounts(deck: Deck, locale: Locale) {
  return deck.topics.map((topic) => ({
    id: topic.id,
    title: topic.title[locale],
    count: deck.questions.filter((question) => question.topic === topic.id).length,
  }))
}
