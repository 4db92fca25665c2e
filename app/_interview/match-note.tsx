import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import { loosenings, type Match } from '#lib/core/interview/draw.ts'
import { type InterviewWish, planOf } from '#lib/core/interview/plan.ts'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'

interface MatchNoteProps {
  readonly match: Match
  readonly wish: InterviewWish
  readonly ready: ReadyStudy
  readonly locale: Locale
}

/** What the interview will ask, how much there is to draw from, and what to loosen where that is too little. */
export function MatchNote({ match, wish, ready, locale }: MatchNoteProps) {
  const { setup: words } = interviewWords(locale)
  const { questions, exercises, wanted, putAside } = match
  const plan = planOf(wish.minutes)
  const asked = Math.min(wanted, questions.length)
  const each = new Intl.NumberFormat(languageTag(locale)).format(plan.questionMinutes)
  const parts = { questions: plural(locale, words.questions, asked), each }
  const hasExercise = exercises.length > 0
  const sum = hasExercise
    ? fill(words.plan, { ...parts, exercise: words.oneExercise, minutes: plan.exerciseMinutes })
    : fill(words.planQuestions, parts)
  const pool = fill(words.matches, {
    questions: plural(locale, words.questions, questions.length),
    exercises: plural(locale, words.exercises, exercises.length),
  })
  const lacking = [
    ...(questions.length < wanted ? [tooFew(), wayOut()] : []),
    ...(hasExercise ? [] : [words.noExercise]),
    ...(putAside > 0 ? [plural(locale, words.putAside, putAside)] : []),
  ]
  return (
    <div role="status">
      {questions.length > 0 && <p>{sum}</p>}
      {questions.length >= wanted && <p className="mt-1 text-muted text-sm">{pool}</p>}
      {lacking.length > 0 && <p className="mt-1">{lacking.join(locale === 'zh' ? '' : ' ')}</p>}
    </div>
  )

  function tooFew(): string {
    return questions.length === 0 ? words.none : plural(locale, words.tooFew, questions.length, { wanted })
  }

  function wayOut(): string {
    const ways = loosenings(ready.catalog, ready.state, wish, ready.study.now()).map((way) => words.loosenings[way])
    if (ways.length === 0) return questions.length === 0 ? '' : words.noMore
    const list = new Intl.ListFormat(languageTag(locale), { type: 'disjunction' }).format(ways)
    return fill(words.loosen, { ways: list })
  }
}
