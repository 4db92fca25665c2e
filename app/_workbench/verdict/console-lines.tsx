import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { ConsoleLine } from '#lib/runner/verdict.ts'

interface ConsoleLinesProps {
  readonly title: string
  readonly lines: readonly ConsoleLine[]
  readonly cut: number
  readonly locale: Locale
}

/** What the learner's code wrote to the console; nothing where it wrote nothing. */
export function ConsoleLines({ title, lines, cut, locale }: ConsoleLinesProps) {
  const { results } = workbenchWords(locale)
  if (lines.length === 0) return null
  return (
    <div className="bench-console">
      <p className="label">{title}</p>
      <ol>
        {lines.map(({ level, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
          <li key={index} data-level={level}>
            {level !== 'log' && <span className="bench-level">{results.levels[level]}</span>}
            {text}
          </li>
        ))}
      </ol>
      {cut > 0 && <p className="bench-note">{plural(locale, results.consoleCut, cut)}</p>}
    </div>
  )
}
