'use client'

import { useRouter } from 'next/navigation'
import { type ReadyStudy, StudyGate } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { exerciseCard } from '#lib/core/study/catalog.ts'
import { type Rating, ratings } from '#lib/core/study/events.ts'
import { proposeFromRound } from '#lib/core/study/propose.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { freshExercise } from '#lib/core/study/state.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { CardActs } from './card-acts.tsx'
import { GradeButtons } from './grade-buttons.tsx'
import { doNow, type GradeAct, useGradeKeys } from './grade-keys.ts'
import { GradedNote } from './graded-note.tsx'
import { LeechNote } from './leech-note.tsx'
import { useActs } from './use-acts.ts'

interface ExerciseBarProps {
  readonly locale: Locale
  readonly slug: string
  /** Time with the exercise in this round, in milliseconds. */
  readonly activeMs: () => number
}

/** The grades of an exercise that is solved or given up, and after them when it comes back. */
export function ExerciseBar(props: ExerciseBarProps) {
  return (
    <section aria-label={gradingWords(props.locale).bar} className="exercise-grades">
      <StudyGate locale={props.locale} minHeight="6rem">
        {(study) => <Bar study={study} {...props} />}
      </StudyGate>
    </section>
  )
}

function Bar({ study, locale, slug, activeMs }: ExerciseBarProps & { readonly study: ReadyStudy }) {
  const card = exerciseCard(slug)
  const acts = useActs(study, card, locale, useRouter())
  const { round } = study.state.exercises.get(slug) ?? freshExercise
  const graded = study.state.reviews.findLast(({ card: key, order }) => key === card && order > round.startedOrder)
  const { difficulty = 1 } = study.catalog.cards.find(({ key }) => key === card) ?? {}
  const proposal = proposeFromRound(round, difficulty)

  async function grade(rating: Rating): Promise<void> {
    const grounds = { proposed: proposal.rating, openedAtMs: null, answer: '', ticked: [], entries: {} }
    await acts.grade(rating, { ...grounds, durationMs: round.solvedAfterMs ?? activeMs() })
  }

  function press(id: GradeAct): boolean {
    const rating = ratings.find((known) => known === id)
    if (rating) return !graded && doNow(() => void grade(rating))
    if (id === 'undo') return doNow(() => void acts.undo())
    if (id === 'suspend') return doNow(() => void acts.suspend(!cardState(study.state, card).suspended))
    return id === 'bury' && doNow(() => void acts.bury())
  }
  useGradeKeys(press)

  return (
    <>
      {graded ? (
        <GradedNote study={study} review={graded} locale={locale} acts={acts} nextHref={null} />
      ) : (
        <>
          <LeechNote study={study} card={card} locale={locale} onSuspend={() => void acts.suspend(true)} />
          <GradeButtons
            study={study}
            card={card}
            locale={locale}
            heading={gradingWords(locale).headingExercise}
            proposal={proposal}
            onGrade={(rating) => void grade(rating)}
          />
        </>
      )}
      <CardActs study={study} card={card} locale={locale} acts={acts} />
    </>
  )
}
