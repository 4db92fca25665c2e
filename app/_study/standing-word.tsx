'use client'

import type { Locale } from '#lib/core/locale.ts'
import { isExerciseCard, slugOf } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { cardState, stageOf, standingOf } from '#lib/core/study/queue.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { type OpenStudy, useStudy } from './use-study.ts'

interface StandingWordProps {
  readonly card: CardKey
  readonly locale: Locale
}

/** `● due`, `young`, `solved`: the one word that says most of a card. */
export function StandingWord({ card, locale }: StandingWordProps) {
  const open = useStudy()
  if (!open) return null
  const { standings, stages, solved } = studyWords(locale)
  const standing = standingOf(cardState(open.state, card), open.study.now())
  if (standing === 'due') {
    return (
      <strong className="font-semibold text-accent">
        <span aria-hidden="true">● </span>
        {standings.due}
      </strong>
    )
  }
  if (standing === 'new') return isSolved(open, card) ? <Muted text={solved} /> : null
  return (
    <Muted
      text={standing === 'waiting' ? stages[stageOf(cardState(open.state, card))].toLowerCase() : standings[standing]}
    />
  )
}

function isSolved({ state }: OpenStudy, card: CardKey): boolean {
  return isExerciseCard(card) && state.exercises.get(slugOf(card))?.solved === true
}

function Muted({ text }: { readonly text: string }) {
  return <span className="text-muted">{text}</span>
}
