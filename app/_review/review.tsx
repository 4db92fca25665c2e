'use client'

import { useEffect, useState } from 'react'
import { CareNotes } from '#app/_data/care-notes.tsx'
import { filterOf, setReviewSession } from '#app/_grade/review-session.ts'
import { leaveQuestions } from '#app/_lib/question-store.ts'
import { StudyGate } from '#app/_study/study-gate.tsx'
import { useTick } from '#app/_study/use-tick.ts'
import { buildQueue, doneOn } from '#lib/core/study/queue.ts'
import { plural } from '#lib/i18n/format.ts'
import { reviewWords } from '#lib/i18n/review.ts'
import { Further } from './further.tsx'
import { Leeches } from './leeches.tsx'
import { QueueFilters, type Selection } from './queue-filters.tsx'
import { QueuePanel } from './queue-panel.tsx'
import type { ReviewProps } from './review-island.tsx'
import { StudyLinks } from './study-links.tsx'

/** Today: what is due, what is left, and what to do when nothing is. */
export function Review({ locale, levels }: ReviewProps) {
  const words = reviewWords(locale)
  const [selection, select] = useState<Selection>({ topic: null, level: null })
  useEffect(() => {
    leaveQuestions()
    setReviewSession(null)
  }, [])
  useTick()
  return (
    <StudyGate locale={locale}>
      {(ready) => {
        const { state, catalog, study } = ready
        const now = study.now()
        const queue = buildQueue(state, catalog, now, filterOf(selection))
        const { reviewed, begun } = doneOn(state, now.day)
        const done = reviewed + begun
        return (
          <>
            {state.reviews.length === 0 && <p className="mt-3 max-w-measure text-lg text-muted">{words.welcome}</p>}
            <QueueFilters catalog={catalog} levels={levels} selection={selection} locale={locale} onSelect={select} />
            <QueuePanel ready={ready} queue={queue} selection={selection} locale={locale} />
            {done > 0 && <p className="mt-3 text-muted text-sm">{plural(locale, words.doneToday, done)}</p>}
            {queue.cards.length === 0 && <Further ready={ready} queue={queue} selection={selection} locale={locale} />}
            <Leeches ready={ready} locale={locale} />
            <CareNotes open={ready} locale={locale} />
            <StudyLinks locale={locale} />
          </>
        )
      }}
    </StudyGate>
  )
}
