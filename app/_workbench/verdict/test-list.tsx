import type { KnownMistakes } from '#app/_workbench/session/bench.ts'
import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { TestResult } from '#lib/runner/verdict.ts'
import { TestRow } from './test-row.tsx'

interface TestListProps {
  readonly session: Session
  readonly tests: readonly TestResult[]
  /** Of their verdict. */
  readonly place: number
  readonly mistakes: KnownMistakes
  readonly locale: Locale
}

/** The tests in the suite's order; the first that did not pass is open. */
export function TestList({ session, tests, place, mistakes, locale }: TestListProps) {
  const first = tests.find(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped')
  const told = tests.find((test) => test.mistakes.length > 0)?.mistakes ?? []
  return (
    <div>
      <h3 className="sr-only">{workbenchWords(locale).results.tests}</h3>
      <ul className="bench-tests">
        {tests.map((test) => (
          <li key={test.id} data-test={test.id} data-outcome={test.outcome}>
            <TestRow
              key={test.outcome === 'passed' ? 'passed' : place}
              session={session}
              test={test}
              open={test === first}
              place={place}
              mistakes={mistakes}
              told={told}
              locale={locale}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
