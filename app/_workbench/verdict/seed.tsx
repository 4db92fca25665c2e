import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'

interface SeedProps {
  readonly session: Session
  readonly seed: string
  readonly locale: Locale
}

/** The seed of the run's inputs, to quote in a report. */
export function Seed({ session, seed, locale }: SeedProps) {
  const { results } = workbenchWords(locale)
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(seed)
    session.set({ notice: { kind: 'copied' } })
  }
  return (
    <footer className="bench-seed">
      <span>
        {results.seed} <code>{seed}</code>
      </span>
      <button type="button" className="bench-link" onClick={() => void copy()}>
        {results.copy}
      </button>
      <span>{results.seedNote}</span>
    </footer>
  )
}
