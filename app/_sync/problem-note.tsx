import type { ReactNode } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { syncWords } from '#lib/i18n/sync.ts'
import type { ConnectProblem, SyncProblem } from '#lib/sync/sync-problem.ts'

interface ProblemNoteProps {
  readonly locale: Locale
  readonly problem: ConnectProblem | SyncProblem
  readonly address: string
  readonly children?: ReactNode
}

/** What went wrong, and what to do. */
export function ProblemNote({ locale, problem, address, children }: ProblemNoteProps) {
  const host = address.trim().replace(/^.*@/, '')
  return (
    <div role="alert" className="mt-3 rounded border border-warn bg-surface px-4 py-3">
      <p>{fill(syncWords(locale).problems[problem], { host })}</p>
      {children}
    </div>
  )
}
