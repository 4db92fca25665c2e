import { useState } from 'react'
import type { KnownMistakes } from '#app/_workbench/session/bench.ts'
import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { wordTestOutcome } from '#lib/i18n/verdict.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { TestResult } from '#lib/runner/verdict.ts'
import { CallNotes } from './call-notes.tsx'
import { ConsoleLines } from './console-lines.tsx'
import { TestPruning } from './drawing/test-pruning.tsx'
import { FailureView } from './failure-view.tsx'
import { Misconception } from './misconception.tsx'
import { OutcomeShape } from './outcome-shape.tsx'

interface TestRowProps {
  readonly session: Session
  readonly test: TestResult
  readonly open: boolean
  /** Of its verdict. */
  readonly place: number
  readonly mistakes: KnownMistakes
  /** The mistakes that the head of the verdict explains. */
  readonly told: readonly string[]
  readonly locale: Locale
}

/** One test: its property and its outcome, and folded below what there is to say about it, drawn when it is opened. */
export function TestRow({ session, test, open, place, mistakes, told, locale }: TestRowProps) {
  const { results } = workbenchWords(locale)
  const { name, outcome, sample, failure, call } = test
  const [state, setState] = useState({ place, unfolded: open, opened: open })
  // A row of the verdict before that is used again is folded as a new one is.
  if (state.place !== place) setState({ place, unfolded: open, opened: open })
  const { unfolded, opened } = state
  function toggle(isOpen: boolean): void {
    if (isOpen !== unfolded) setState({ place, unfolded: isOpen, opened: opened || isOpen })
  }
  const line = (
    <>
      <OutcomeShape outcome={outcome} />
      <span>{name[locale]}</span>
      {sample && <span className="bench-sample">{results.sample}</span>}
      <span className="bench-test-outcome">{wordTestOutcome(locale, outcome)}</span>
    </>
  )
  if (!failure && !call && !test.pruning && test.console.length === 0)
    return <div className="bench-test-line">{line}</div>
  return (
    <details open={unfolded} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary className="bench-test-line">{line}</summary>
      <div className="bench-test-body">
        <Misconception names={test.mistakes} mistakes={mistakes} told={told} locale={locale} />
        {opened && failure && <FailureView session={session} failure={failure} locale={locale} />}
        {opened && test.pruning && (
          <TestPruning key={place} picture={test.pruning} folded={failure !== null} locale={locale} />
        )}
        <CallNotes notes={test.notes} locale={locale} />
        {call && (
          <div className="bench-call">
            <p className="label">{failure ? results.call : results.lastCall}</p>
            <pre>{`${call.name}(${call.args.length > 0 ? `\n${call.args.map((arg) => `  ${arg}`).join(',\n')}\n` : ''})`}</pre>
          </div>
        )}
        <ConsoleLines title={results.console} lines={test.console} cut={test.consoleCut} locale={locale} />
      </div>
    </details>
  )
}
