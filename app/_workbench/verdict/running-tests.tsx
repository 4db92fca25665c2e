import type { Progress } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { wordTestOutcome } from '#lib/i18n/verdict.ts'
import { OutcomeShape } from './outcome-shape.tsx'

/** The tests that are done so far. It fades in, so that a quick run does not flicker. */
export function RunningTests({ progress, locale }: { readonly progress: Progress; readonly locale: Locale }) {
  return (
    <ul className="bench-running" aria-busy="true">
      {progress.tests.map(({ id, name, outcome }) => (
        <li key={id} className="bench-test-line">
          <OutcomeShape outcome={outcome} />
          <span>{name[locale]}</span>
          <span className="bench-test-outcome">{wordTestOutcome(locale, outcome)}</span>
        </li>
      ))}
    </ul>
  )
}
