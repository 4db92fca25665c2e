import type { KnownMistakes } from '#app/_workbench/session/bench.ts'
import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { wordOutcome, wordProblem } from '#lib/i18n/verdict.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import { ConsoleLines } from './console-lines.tsx'
import { PassedPruning } from './drawing/test-pruning.tsx'
import { Explanation } from './explanation.tsx'
import { GoToLine } from './go-to-line.tsx'
import { LeadingMisconception } from './misconception.tsx'
import { OutcomeShape } from './outcome-shape.tsx'
import { Seed } from './seed.tsx'
import { SolvedNote } from './solved-note.tsx'
import { TestList } from './test-list.tsx'

interface VerdictViewProps {
  readonly session: Session
  readonly verdict: Verdict
  readonly mistakes: KnownMistakes
  readonly locale: Locale
}

/** The result of one run. The status line has already read its headline out. */
export function VerdictView({ session, verdict, mistakes, locale }: VerdictViewProps) {
  const { outcome, problem, tests, mode, seed } = verdict
  const words = workbenchWords(locale)
  const headline = wordOutcome(locale, outcome)
  const passed = outcome === 'passed'
  return (
    <article
      data-testid="verdict"
      data-outcome={outcome}
      data-mode={mode}
      className="bench-verdict"
      aria-labelledby="verdict-heading"
    >
      <header>
        <h2 id="verdict-heading">
          <OutcomeShape outcome={outcome} size={16} />
          {headline.title}
        </h2>
        {passed ? <SolvedNote session={session} mode={mode} locale={locale} /> : !problem && <p>{headline.detail}</p>}
        {headline.tryThis && <p>{headline.tryThis}</p>}
      </header>
      <LeadingMisconception tests={tests} mistakes={mistakes} locale={locale} />
      {problem && (
        <div className="bench-problem" data-outcome={outcome}>
          <Explanation wording={wordProblem(locale, problem)} />
          {'line' in problem && <GoToLine session={session} place={problem} locale={locale} />}
        </div>
      )}
      {passed && <PassedPruning tests={tests} locale={locale} />}
      {tests.length > 0 && <TestList session={session} tests={tests} mistakes={mistakes} locale={locale} />}
      <ConsoleLines title={words.results.loadConsole} lines={verdict.console} cut={0} locale={locale} />
      {outcome !== 'not-attempted' && <Seed session={session} seed={seed} locale={locale} />}
    </article>
  )
}
