'use client'

import { useRouter } from 'next/navigation'
import { lazy, Suspense, useState } from 'react'
import { useQuestionState } from '#app/_hooks/use-question-state.ts'
import { revealAnswer } from '#app/_lib/question-store.ts'
import { type ReadyStudy, StudyGate } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { questionCard } from '#lib/core/study/catalog.ts'
import { ratings } from '#lib/core/study/events.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { CardActs } from './card-acts.tsx'
import { GradeButtons } from './grade-buttons.tsx'
import { doNow, type GradeAct, useGradeKeys } from './grade-keys.ts'
import { GradedNote } from './graded-note.tsx'
import { LeechNote } from './leech-note.tsx'
import { proposeForQuestion, type QuestionFacts } from './propose-question.ts'
import { useActs } from './use-acts.ts'

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }))

interface QuestionBarProps {
  readonly locale: Locale
  readonly question: QuestionFacts
}

/** The grade bar of a question, in reach at the bottom of the screen once the answer is open. */
export function QuestionBar({ locale, question }: QuestionBarProps) {
  return (
    <section aria-label={gradingWords(locale).bar} className="grade-bar">
      <StudyGate locale={locale} minHeight="4rem">
        {(study) => <Bar study={study} locale={locale} question={question} />}
      </StudyGate>
    </section>
  )
}

interface BarProps extends QuestionBarProps {
  readonly study: ReadyStudy
}

function Bar({ study, locale, question }: BarProps) {
  const { slug } = question
  const card = questionCard(slug)
  const words = gradingWords(locale)
  const [facts, update] = useQuestionState(slug)
  const [keysShown, setKeysShown] = useState(false)
  const router = useRouter()
  const acts = useActs(study, card, locale, router)
  const graded = study.state.reviews.findLast(({ eventId }) => eventId === facts.gradedBy)
  const { suspended } = cardState(study.state, card)
  const proposal = proposeForQuestion(question, facts)

  async function grade(rating: (typeof ratings)[number]): Promise<void> {
    const { notes, ticked, entries, openedAtMs } = facts
    const gradedBy = await acts.grade(rating, {
      proposed: proposal.rating,
      openedAtMs,
      answer: notes,
      ticked: [...ticked],
      entries: { ...entries },
    })
    update({ gradedBy })
    acts.goOn()
  }

  function press(id: GradeAct): boolean {
    const rating = ratings.find((known) => known === id)
    if (rating) return facts.revealed && !graded && doNow(() => void grade(rating))
    if (id === 'reveal') return !facts.revealed && doNow(() => revealAnswer(slug, true))
    if (id === 'next') return acts.next !== null && doNow(acts.goOn)
    if (id === 'keys') return doNow(() => setKeysShown(true))
    if (id === 'undo') return doNow(() => void acts.undo())
    if (id === 'suspend') return doNow(() => void acts.suspend(!suspended))
    return id === 'bury' && doNow(() => void acts.bury())
  }
  useGradeKeys(press)

  return (
    <>
      {facts.revealed && !graded && (
        <>
          <LeechNote study={study} card={card} locale={locale} onSuspend={() => void acts.suspend(true)} />
          <GradeButtons
            study={study}
            card={card}
            locale={locale}
            heading={words.heading}
            proposal={proposal}
            onGrade={(rating) => void grade(rating)}
          />
        </>
      )}
      {graded && <GradedNote study={study} review={graded} locale={locale} acts={acts} nextHref={question.nextHref} />}
      <CardActs study={study} card={card} locale={locale} acts={acts} onKeys={() => setKeysShown(true)} />
      {keysShown && (
        <Suspense>
          <KeysDialog locale={locale} onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </>
  )
}
