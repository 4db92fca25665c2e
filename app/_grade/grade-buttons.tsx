'use client'

import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { type CardKey, type Rating, ratings } from '#lib/core/study/events.ts'
import type { Proposal } from '#lib/core/study/propose.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { scheduleFor } from '#lib/core/study/schedule.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { wordDue, wordWait } from '#lib/i18n/study-time.ts'
import { wordProposal } from '#lib/i18n/word-proposal.ts'
import './grade.css'

interface GradeButtonsProps {
  readonly study: Pick<ReadyStudy, 'study' | 'state'>
  readonly card: CardKey
  readonly locale: Locale
  readonly heading: string
  readonly proposal: Proposal
  readonly onGrade: (rating: Rating) => void
}

/** The four grades, each with what it means and when the card would be due; the proposed one is marked. */
export function GradeButtons({ study, card, locale, heading, proposal, onGrade }: GradeButtonsProps) {
  const { ratingNotes, proposed } = gradingWords(locale)
  const { ratings: names } = studyWords(locale)
  const now = study.study.now()
  const { memory } = cardState(study.state, card)
  const schedule = scheduleFor(study.state.settings.desiredRetention)
  return (
    <div className="grade">
      <p className="grade-proposal">
        <strong>{heading}</strong> <span>{wordProposal(locale, proposal)}</span>
      </p>
      <div className="grade-buttons">
        {ratings.map((rating, index) => {
          const next = schedule.next(memory, rating, now)
          return (
            <button
              key={rating}
              type="button"
              data-rating={rating}
              data-proposed={rating === proposal.rating ? '' : undefined}
              aria-keyshortcuts={String(index + 1)}
              title={wordDue(locale, next, now)}
              className="grade-button"
              onClick={() => onGrade(rating)}
            >
              <span className="grade-name">
                {names[rating]}
                {rating === proposal.rating && <span className="grade-mark">{proposed}</span>}
              </span>
              <span className="grade-note">{ratingNotes[rating]}</span>
              <span className="grade-due">{wordWait(locale, next, now)}</span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
