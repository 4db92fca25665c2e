import type { AnkiCard, AnkiText } from '#lib/core/anki-card.ts'
import type { Exercise, ExerciseText, QuestionText } from '#lib/core/deck.ts'
import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import { ankiHtml, escapeHtml } from './anki-html.ts'
import { getSiteCatalog } from './catalog.ts'
import { getDeck, getExercises } from './deck.ts'

/** Every card of the site for Anki, in the order in which new ones are met. Throws `ContentError`. */
export async function getAnkiCards(): Promise<readonly AnkiCard[]> {
  const [{ cards }, { questions }, exercises] = await Promise.all([getSiteCatalog(), getDeck(), getExercises()])
  return cards.map(({ key, topic, level, kind }) => ({ key, topic, level, kind, text: textOf(key) }))

  function textOf(key: AnkiCard['key']): AnkiCard['text'] {
    const question = questions.find(({ slug }) => questionCard(slug) === key)
    if (question) return { en: questionText(question.text.en), zh: questionText(question.text.zh) }
    const { text } = exercises.find(({ slug }) => exerciseCard(slug) === key) as Exercise
    return { en: exerciseText(text.en), zh: exerciseText(text.zh) }
  }
}

function questionText({ title, question, answerHtml, workingHtml, rubric }: QuestionText): AnkiText {
  return {
    title: escapeHtml(title),
    front: `<p>${escapeHtml(question)}</p>`,
    back: ankiHtml(answerHtml + workingHtml),
    rubric: `<ul>${rubric.map(({ html }) => `<li>${ankiHtml(html)}</li>`).join('')}</ul>`,
  }
}

function exerciseText({ title, taskHtml, signatureHtml, semanticsHtml, discussionHtml }: ExerciseText): AnkiText {
  return {
    title: escapeHtml(title),
    front: ankiHtml(taskHtml + signatureHtml + semanticsHtml),
    back: ankiHtml(discussionHtml),
    rubric: '',
  }
}
