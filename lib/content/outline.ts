import type { Deck, Exercise, ExerciseSummary, Question, QuestionSummary, SiteOutline } from '#lib/core/deck.ts'

/** What the site has, without the texts. */
export function makeOutline({ topics, renamed, questions }: Deck, exercises: readonly Exercise[]): SiteOutline {
  return { topics, renamed, questions: questions.map(questionSummary), exercises: exercises.map(exerciseSummary) }
}

function questionSummary({ slug, topic, level, kind, exercises, related, text }: Question): QuestionSummary {
  return { slug, topic, level, kind, exercises, related, title: { en: text.en.title, zh: text.zh.title } }
}

function exerciseSummary({ slug, topic, difficulty, prerequisites, questions, text }: Exercise): ExerciseSummary {
  return {
    ...{ slug, topic, difficulty, prerequisites, questions },
    title: { en: text.en.title, zh: text.zh.title },
    summary: { en: text.en.summary, zh: text.zh.summary },
  }
}
