import type { AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { useState } from 'react'
import { cardPath, reviewPath } from '#app/_lib/paths.ts'
import { updateQuestionState } from '#app/_lib/question-store.ts'
import { persistStorage } from '#app/_study/persist-storage.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { isExerciseCard, slugOf } from '#lib/core/study/catalog.ts'
import type { CardKey, Rating, ReviewedEvent } from '#lib/core/study/events.ts'
import type { Act } from '#lib/core/study/state.ts'
import { fill } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { cardsLeft, getReviewSession } from './review-session.ts'

/** A longer time is not one of study: the page was left open. */
const longestMs = { question: 20 * 60_000, exercise: 120 * 60_000 } as const

type Grounds = Pick<ReviewedEvent, 'proposed' | 'answer' | 'ticked' | 'entries'> & {
  readonly openedAtMs: number | null
  /** Where time was counted; otherwise it is the time since `openedAtMs`. */
  readonly durationMs?: number
}

export interface Acts {
  /** What the last act led to, to be shown and read out. */
  readonly status: string
  /** The next card of the review under way; `null` at its end and outside of one. */
  readonly next: CardKey | null
  /** How many cards are left in the review under way, `null` outside of one. */
  readonly left: number | null
  /** Logs the grade; answers the event's id. */
  grade(rating: Rating, grounds: Grounds): Promise<string>
  /** To the next card, or at the end to the review page; nowhere outside of a review. */
  goOn(): void
  undo(): Promise<void>
  suspend(on: boolean): Promise<void>
  bury(): Promise<void>
}

/** What the learner can do with the card before them. */
export function useActs(ready: ReadyStudy, card: CardKey, locale: Locale, router: AppRouterInstance): Acts {
  const [status, setStatus] = useState('')
  const words = gradingWords(locale)
  const { study } = ready
  const session = getReviewSession()
  const left = session && cardsLeft(session, ready)

  function goOn(): void {
    const now = getReviewSession()
    if (!now) return
    const [next] = cardsLeft(now, { ...ready, ...study.get() }).filter((key) => key !== card)
    router.push(next ? cardPath(locale, next) : reviewPath(locale))
  }

  async function undo(): Promise<void> {
    const act = await study.undo()
    setStatus(act ? fill(words.undone, { act: wordAct(act, ready, locale) }) : words.nothingToUndo)
    if (!act) return
    const [back] = act.cards
    if (act.kind !== 'reviewed' || !back) return
    if (!isExerciseCard(back)) updateQuestionState(slugOf(back), { gradedBy: null })
    const path = cardPath(locale, back)
    // Also where the card is still on the screen: the way to the next one may have begun.
    if (location.pathname.endsWith(path)) router.replace(path, { scroll: false })
    else router.push(path)
  }

  return {
    status,
    left: left?.length ?? null,
    next: left?.find((key) => key !== card) ?? null,
    grade: async (rating, { openedAtMs, durationMs, ...grounds }) => {
      const now = study.now().ms
      const passed = durationMs ?? Math.max(0, now - (openedAtMs ?? now))
      const longest = isExerciseCard(card) ? longestMs.exercise : longestMs.question
      const event = await study.record({
        kind: 'reviewed',
        card,
        rating,
        ...grounds,
        durationMs: Math.min(passed, longest),
      })
      void persistStorage()
      return event.id
    },
    goOn,
    undo,
    suspend: async (on) => {
      await study.record({ kind: on ? 'suspended' : 'resumed', card })
      setStatus(on ? words.suspended : words.resumed)
      if (on) goOn()
    },
    bury: async () => {
      await study.record({ kind: 'buried', card })
      setStatus(words.buried)
      goOn()
    },
  }
}

/** An act of the learner, named by its card. */
export function wordAct({ kind, cards }: Act, { catalog }: Pick<ReadyStudy, 'catalog'>, locale: Locale): string {
  const [card] = cards
  const title = catalog.cards.find(({ key }) => key === card)?.title[locale] ?? (card ? slugOf(card) : '')
  return fill(gradingWords(locale).acts[kind], { title })
}
