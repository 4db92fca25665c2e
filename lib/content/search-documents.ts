import type { Deck, Exercise, ExerciseText, Question, QuestionText } from '#lib/core/deck.ts'
import type { Localized } from '#lib/core/locale.ts'
import type { SearchDocument, SearchText } from '#lib/core/search-document.ts'
import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import { htmlToText } from './plain-text.ts'

/** What can be found of every card, in both languages. An exercise's hints and discussion are found but not shown. */
export function searchDocuments(
  { questions, topics }: Pick<Deck, 'questions' | 'topics'>,
  exercises: readonly Exercise[],
): readonly SearchDocument[] {
  return [...questions.map(ofQuestion), ...exercises.map(ofExercise)]

  function ofQuestion({ slug, topic, text }: Question): SearchDocument {
    const { en, zh } = titleOf(topic)
    return { key: questionCard(slug), text: { en: textOfQuestion(text.en, en), zh: textOfQuestion(text.zh, zh) } }
  }
  function ofExercise({ slug, topic, exports, text }: Exercise): SearchDocument {
    const { en, zh } = titleOf(topic)
    return {
      key: exerciseCard(slug),
      text: { en: textOfExercise(text.en, [...exports, en]), zh: textOfExercise(text.zh, [...exports, zh]) },
    }
  }
  function titleOf(topic: string): Localized {
    return topics.find(({ id }) => id === topic)?.title ?? { en: topic, zh: topic }
  }
}

function textOfQuestion(text: QuestionText, topic: string): SearchText {
  const { title, question, description, answerHtml, workingHtml, rubric, mistakesHtml, followUpsHtml } = text
  const html = [answerHtml, workingHtml, ...rubric.map((point) => point.html), ...mistakesHtml, ...followUpsHtml]
  return { title, prompt: `${question}\n${description}`, keywords: topic, body: textOf(html), hidden: '' }
}

function textOfExercise(text: ExerciseText, keywords: readonly string[]): SearchText {
  const { title, summary, taskHtml, whyHtml, signatureHtml, semanticsHtml, hintsHtml, discussionHtml } = text
  return {
    title,
    prompt: summary,
    keywords: keywords.join(' '),
    body: textOf([taskHtml, whyHtml, signatureHtml, semanticsHtml]),
    hidden: textOf([...hintsHtml, discussionHtml]),
  }
}

function textOf(html: readonly string[]): string {
  return html.map(htmlToText).join('\n')
}
