import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { Failure } from '#lib/exercise-kit/failure.ts'
import { wordFailure } from '#lib/i18n/verdict.ts'
import { AfterPaint } from './drawing/after-paint.tsx'
import { FailureSamples } from './drawing/failure-samples.tsx'
import { Explanation } from './explanation.tsx'
import { GoToLine } from './go-to-line.tsx'
import { ValuesView } from './values-view.tsx'

interface FailureViewProps {
  readonly session: Session
  readonly failure: Failure
  readonly locale: Locale
}

/** Why a test did not pass, in words and, for wrong values, in numbers. */
export function FailureView({ session, failure, locale }: FailureViewProps) {
  return (
    <>
      <Explanation wording={wordFailure(locale, failure)} />
      {failure.kind === 'threw' && <GoToLine session={session} place={failure} locale={locale} />}
      <AfterPaint>
        {() => (
          <>
            <FailureSamples failure={failure} locale={locale} />
            {failure.kind === 'values' && <ValuesView difference={failure} locale={locale} />}
          </>
        )}
      </AfterPaint>
    </>
  )
}
