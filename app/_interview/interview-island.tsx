'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { Messages } from '#lib/i18n/messages.ts'

const load = () => import('./interview.tsx').then(({ Interview }) => Interview)

export interface InterviewProps {
  readonly locale: Locale
  /** Words of the question pages. */
  readonly labels: Pick<Messages, 'levels' | 'kinds' | 'calc'>
}

/** Holds the place of the interview until its code is there. */
export function InterviewIsland(props: InterviewProps) {
  const Interview = useLater(load)
  return <div className="min-h-[70vh]">{Interview && <Interview {...props} />}</div>
}
