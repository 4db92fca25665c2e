import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Step } from '#lib/core/interview/interview.ts'
import type { Locale } from '#lib/core/locale.ts'
import { slugOf } from '#lib/core/study/catalog.ts'
import { freshExercise } from '#lib/core/study/state.ts'
import { plural } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'

interface ExerciseResultProps {
  readonly step: Step
  readonly ready: ReadyStudy
  readonly locale: Locale
}

/** What the log says of the exercise since the interview opened it. */
export function ExerciseResult({ step, ready, locale }: ExerciseResultProps) {
  const { exercise: words } = interviewWords(locale)
  if (!step.begun) return words.notOpened
  const { round } = ready.state.exercises.get(slugOf(step.card)) ?? freshExercise
  const { submits, solved, hintsOpened, solutionOpened } = round
  const parts = [
    submits === 0 ? words.noSubmit : plural(locale, solved ? words.solved : words.unsolved, submits),
    ...(hintsOpened > 0 ? [plural(locale, words.hints, hintsOpened)] : []),
    ...(solutionOpened ? [words.solution] : []),
  ]
  return `${parts.join(locale === 'zh' ? '，' : ', ')}${locale === 'zh' ? '。' : '.'}`
}
