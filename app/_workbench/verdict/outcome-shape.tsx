import type { ReactNode } from 'react'
import type { Outcome, TestOutcome } from '#lib/runner/verdict.ts'

type AnyOutcome = Outcome | TestOutcome

const shapes: Readonly<Record<AnyOutcome, ReactNode>> = {
  passed: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  failed: <path d="M6 1 11.4 10.6H.6Z" fill="currentColor" />,
  error: <path d="M6 .4 11.6 6 6 11.6.4 6Z" fill="currentColor" />,
  timeout: <path d="M1.5 1h9L6 6l4.5 5h-9L6 6Z" fill="currentColor" />,
  skipped: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  'not-attempted': <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
}

const colors: Readonly<Record<AnyOutcome, string>> = {
  passed: 'text-pass',
  failed: 'text-fail',
  error: 'text-warn',
  timeout: 'text-idle',
  skipped: 'text-muted',
  'not-attempted': 'text-muted',
}

/** An outcome's shape; a word always stands beside it. */
export function OutcomeShape({ outcome, size = 12 }: { readonly outcome: AnyOutcome; readonly size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} aria-hidden="true" className={`shrink-0 ${colors[outcome]}`}>
      {shapes[outcome]}
    </svg>
  )
}
