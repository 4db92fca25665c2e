import type { Deck, Exercise, ExerciseText, Question, QuestionText } from '#lib/core/deck.ts'
import { type Localized, locales } from '#lib/core/locale.ts'
import type { SearchDocument, SearchText } from '#lib/core/search-document.ts'
import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import { htmlToText } from './plain-text.ts'

/** What can be found of every card, in both languages. An exercise's hints and discussion are found but not shown. */
export function searchDocuments(
  { questions, topics }: Pick<Deck, 'questions' | 'topics'>,
  exercises: readonly Exercise[],
): readonly SearchDocument[] {
  const topicOf = ({ topic }: Question | Exercise): Localized =>
    topics.find(({ id }) => id === topic)?.title ?? { en: topic, zh: topic }
  return [
    ...questions.map((question) => ({
      key: questionCard(question.slug),
      text: bothOf((locale) => textOfQuestion(question.text[locale], topicOf(question)[locale])),
    })),
    ...exercises.map((exercise) => ({
      key: exerciseCard(exercise.slug),
      text: bothOf((locale) => textOfExercise(exercise, exercise.text[locale], topicOf(exercise)[locale])),
    })),
  ]
}

function bothOf(make: (locale: (typeof locales)[number]) => SearchText): Localized<SearchText> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<'en' | 'zh', SearchText>
}

function textOfQuestion(text: QuestionText, topic: string): SearchText {
  const { title, question, description, answerHtml, workingHtml, rubric, mistakesHtml, followUpsHtml } = text
  const html = [answerHtml, workingHtml, ...rubric.map((point) => point.html), ...mistakesHtml, ...followUpsHtml]
  return { title, prompt: `${question}\n${description}`, keywords: topic, body: textOf(html), hidden: '' }
}

function textOfExercise({ exports }: Exercise, text: ExerciseText, topic: string): SearchText {
  const { title, summary, taskHtml, whyHtml, signatureHtml, semanticsHtml, hintsHtml, discussionHtml } = text
  return {
    title,
    prompt: summary,
    keywords: [...exports, topic].join(' '),
    body: textOf([taskHtml, whyHtml, signatureHtml, semanticsHtml]),
    hidden: textOf([...hintsHtml, discussionHtml]),
  }
}

function textOf(html: readonly string[]): string {
  return html.map(htmlToText).join('\n')
}
