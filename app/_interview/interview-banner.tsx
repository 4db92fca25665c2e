import { useEffect, useState } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { interviewPath } from '#app/_lib/paths.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import type { BackToInterviewProps } from './back-to-interview.tsx'
import { readUnderWay } from './read-under-way.ts'
import { addAwayTime, awayMs } from './under-way.ts'
import { wordTime } from './word-time.ts'
import './interview-banner.css'

const tickMs = 5_000
/** A longer time between two ticks is a computer that slept. */
const longestMs = 30_000

/** Leads back to the interview, says the time that is used, and counts it while its exercise is in sight. */
export function InterviewBanner({ locale, slug }: BackToInterviewProps) {
  const { away: words } = interviewWords(locale)
  const [underWay, setUnderWay] = useState(readUnderWay)
  const [sinceMs, setSinceMs] = useState(awayMs)
  const isItsExercise = underWay?.exercise === slug
  useEffect(() => {
    if (!isItsExercise) return
    let since = document.visibilityState === 'visible' ? performance.now() : null
    function count(): void {
      const now = performance.now()
      if (since !== null) addAwayTime(Math.min(longestMs, now - since))
      since = document.visibilityState === 'visible' ? now : null
      setUnderWay(readUnderWay())
      setSinceMs(awayMs())
    }
    const ticking = setInterval(count, tickMs)
    document.addEventListener('visibilitychange', count)
    window.addEventListener('pagehide', count)
    return () => {
      count()
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', count)
      window.removeEventListener('pagehide', count)
    }
  }, [isItsExercise])
  if (!underWay) return null
  return (
    <aside aria-label={words.label} className="interview-banner">
      <strong className="font-semibold">{words.label}</strong>
      {!underWay.clockHidden && (
        <span className="tabular-nums">{wordTime(locale, underWay.usedMs + sinceMs, underWay.minutes)}</span>
      )}
      <SiteLink href={interviewPath(locale)} className="inline-flex min-h-8 items-center font-semibold">
        {words.back}
      </SiteLink>
    </aside>
  )
}
