import { useBench } from '#app/_workbench/session/bench-context.ts'
import { runCode } from '#app/_workbench/session/run-code.ts'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { RunMode } from '#lib/runner/verdict.ts'

interface SeedProps {
  readonly seed: string
  readonly mode: RunMode
  readonly locale: Locale
}

/** The seed of the run's inputs, to quote in a report or to meet the same inputs again. */
export function Seed({ seed, mode, locale }: SeedProps) {
  const bench = useBench()
  const { results } = workbenchWords(locale)
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(seed)
    bench.session.set({ notice: { kind: 'copied' } })
  }
  return (
    <footer className="bench-seed">
      <span>
        {results.seed} <code>{seed}</code>
      </span>
      <button type="button" className="bench-link" onClick={() => void copy()}>
        {results.copy}
      </button>
      <button type="button" className="bench-link" onClick={() => void runCode(bench, mode, seed)}>
        {attemptsWords(locale).replay.again}
      </button>
      <span>{results.seedNote}</span>
    </footer>
  )
}
