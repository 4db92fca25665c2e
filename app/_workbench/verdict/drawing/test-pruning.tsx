import type { Locale } from '#lib/core/locale.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import type { TestResult } from '#lib/runner/verdict.ts'
import { LazyFold } from './lazy-fold.tsx'
import { PruningView } from './pruning-view.tsx'
import { tellingTest } from './telling-test.ts'

interface TestPruningProps {
  readonly picture: PruningPicture
  /** Below a failure, which comes first. */
  readonly folded: boolean
  readonly locale: Locale
}

/** What the call of one test did to the weights. */
export function TestPruning({ picture, folded, locale }: TestPruningProps) {
  const view = <PruningView picture={picture} locale={locale} />
  if (!folded) return view
  return <LazyFold summary={drawingWords(locale).pruning.title}>{() => view}</LazyFold>
}

interface PassedPruningProps {
  readonly tests: readonly TestResult[]
  readonly locale: Locale
}

/** After a pass: the learner's own weights, before and after, in the test that shows most. */
export function PassedPruning({ tests, locale }: PassedPruningProps) {
  const { pruning } = drawingWords(locale)
  const test = tellingTest(tests)
  if (!test?.pruning) return null
  return (
    <section aria-labelledby="pruning-heading">
      <h3 id="pruning-heading" className="bench-pruning-heading">
        {pruning.title}
      </h3>
      <p className="bench-note">{fill(pruning.ofTest, { name: test.name[locale] })}</p>
      <PruningView picture={test.pruning} locale={locale} />
    </section>
  )
}
