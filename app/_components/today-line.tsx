'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import { whenStudied } from '#app/_study/when-studied.ts'
import type { Locale } from '#lib/core/locale.ts'

const load = () => import('#app/_review/today.tsx').then(({ Today }) => Today)

interface TodayLineProps {
  readonly locale: Locale
  /** For one who has not studied here. */
  readonly greeting: string
}

/** What is due today and where the learner left off, in a place that is kept for it. */
export function TodayLine({ locale, greeting }: TodayLineProps) {
  const Today = useLater(load, whenStudied)
  return (
    <div className="needs-js mt-6 min-h-21 sm:min-h-14">
      {Today ? <Today locale={locale} /> : <p className="not-studied font-semibold text-lg">{greeting}</p>}
    </div>
  )
}
