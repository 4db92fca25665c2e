'use client'

import { type ComponentType, useEffect, useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { readUnderWay } from './read-under-way.ts'

export interface BackToInterviewProps {
  readonly locale: Locale
  /** The slug of the exercise whose page it is. */
  readonly slug: string
}

/** On an exercise's page the way back to an interview, while one is under way; else nothing, and no code for it. */
export function BackToInterview(props: BackToInterviewProps) {
  const [loaded, setLoaded] = useState<{ readonly Banner: ComponentType<BackToInterviewProps> } | null>(null)
  useEffect(() => {
    if (readUnderWay() === null) return
    let gone = false
    void import('./interview-banner.tsx').then(({ InterviewBanner }) => {
      if (!gone) setLoaded({ Banner: InterviewBanner })
    })
    return () => {
      gone = true
    }
  }, [])
  return loaded && <loaded.Banner {...props} />
}
