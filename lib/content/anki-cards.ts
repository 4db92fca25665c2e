import type { AnkiCard, AnkiText } from '#lib/core/anki-card.ts'
import type { Deck, Exercise, ExerciseText, QuestionText } from '#lib/core/deck.ts'
import { exerciseCard, questionCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import { ankiHtml, escapeHtml } from './anki-html.ts'

/** Every card of the site for Anki, in the order in which new ones are met. */
export function makeAnkiCards(
  { cards }: SiteCatalog,
  { questions }: Deck,
  exercises: readonly Exercise[],
): readonly AnkiCard[] {
  const texts = new Map<AnkiCard['key'], AnkiCard['text']>([
    ...questions.map(({ slug, text }) => [questionCard(slug), inBoth(questionText, text)] as const),
    ...exercises.map(({ slug, text }) => [exerciseCard(slug), inBoth(exerciseText, text)] as const),
  ])
  return cards.flatMap(({ key, topic, level, kind }) => {
    const text = texts.get(key)
    return text ? { key, topic, level, kind, text } : []
  })
}

function inBoth<T>(make: (text: T) => AnkiText, { en, zh }: Readonly<Record<'en' | 'zh', T>>): AnkiCard['text'] {
  return { en: make(en), zh: make(zh) }
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
