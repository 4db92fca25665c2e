import { useContext, useId } from 'react'
import type { KnownMistakes } from '#app/_workbench/session/bench.ts'
import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { wordOutcome, wordProblem } from '#lib/i18n/verdict.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import { ConsoleLines } from './console-lines.tsx'
import { AfterPaint } from './drawing/after-paint.tsx'
import { PassedPruning } from './drawing/test-pruning.tsx'
import { Explanation } from './explanation.tsx'
import { GoToLine } from './go-to-line.tsx'
import { LeadingMisconception } from './misconception.tsx'
import { OutcomeShape } from './outcome-shape.tsx'
import { PastVerdict } from './past-verdict.ts'
import { ReplayNote } from './replay-note.tsx'
import { Seed } from './seed.tsx'
import { SolvedNote } from './solved-note.tsx'
import { TestList } from './test-list.tsx'
import { TypeErrors } from './type-errors.tsx'

interface VerdictViewProps {
  readonly session: Session
  readonly verdict: Verdict
  /** Its number among the verdicts of this visit; what shows it anew starts anew. */
  readonly place?: number
  readonly mistakes: KnownMistakes
  readonly locale: Locale
}

/** The result of one run. The status line has already read its headline out. */
export function VerdictView({ session, verdict, place = 0, mistakes, locale }: VerdictViewProps) {
  const { outcome, problem, tests, mode, seed, replay } = verdict
  const past = useContext(PastVerdict)
  const headingId = useId()
  const words = workbenchWords(locale)
  const headline = wordOutcome(locale, outcome)
  const passed = outcome === 'passed'
  return (
    <article
      data-testid={past ? 'past-verdict' : 'verdict'}
      data-outcome={outcome}
      data-mode={mode}
      data-place={place}
      className="bench-verdict"
      aria-labelledby={headingId}
    >
      <header>
        <h2 id={headingId}>
          <OutcomeShape outcome={outcome} size={16} />
          {headline.title}
        </h2>
        {passed && !replay && !past && <SolvedNote session={session} mode={mode} locale={locale} />}
        {!passed && !problem && <p>{headline.detail}</p>}
        {headline.tryThis && <p>{headline.tryThis}</p>}
        {replay && !past && <ReplayNote locale={locale} />}
      </header>
      {!past && <TypeErrors session={session} locale={locale} />}
      <LeadingMisconception tests={tests} mistakes={mistakes} locale={locale} />
      {problem && (
        <div className="bench-problem" data-outcome={outcome}>
          <Explanation wording={wordProblem(locale, problem)} />
          {'line' in problem && <GoToLine session={session} place={problem} locale={locale} />}
        </div>
      )}
      {passed && <AfterPaint key={place}>{() => <PassedPruning tests={tests} locale={locale} />}</AfterPaint>}
      {tests.length > 0 && (
        <TestList session={session} tests={tests} place={place} mistakes={mistakes} locale={locale} />
      )}
      <ConsoleLines title={words.results.loadConsole} lines={verdict.console} cut={0} locale={locale} />
      {outcome !== 'not-attempted' && !past && <Seed seed={seed} mode={mode} locale={locale} />}
    </article>
  )
}
