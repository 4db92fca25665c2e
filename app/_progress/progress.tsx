'use client'

import { StudyGate } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { Activity } from './activity.tsx'
import { EmptyProgress } from './empty-progress.tsx'
import { Exercises } from './exercises.tsx'
import { Forecast } from './forecast.tsx'
import { Interviews } from './interviews.tsx'
import { Retention } from './retention.tsx'
import { Summary } from './summary.tsx'
import { TimeSpent } from './time-spent.tsx'
import { Topics } from './topics.tsx'
import './progress.css'

/** What was studied, what is remembered, and what comes next. */
export function Progress({ locale }: { readonly locale: Locale }) {
  return (
    <StudyGate locale={locale}>
      {(ready) => {
        const { reviews, attempts, interviews } = ready.state
        if (reviews.length + attempts.length + interviews.length === 0) {
          return <EmptyProgress ready={ready} locale={locale} />
        }
        return (
          <>
            <Summary ready={ready} locale={locale} />
            <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-2 [&>*]:min-w-0">
              <Activity ready={ready} locale={locale} />
              <Forecast ready={ready} locale={locale} />
              <Retention ready={ready} locale={locale} />
              <Topics ready={ready} locale={locale} />
              <Exercises ready={ready} locale={locale} />
              <TimeSpent ready={ready} locale={locale} />
              <Interviews ready={ready} locale={locale} />
            </div>
          </>
        )
      }}
    </StudyGate>
  )
}
