import type { ReactNode } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { formatValue } from '#lib/i18n/verdict-format.ts'
import type { Mark } from './marks.ts'
import { Swatch } from './swatch.tsx'

interface ScaleProps {
  /** The scale reaches from `-limit` to `limit`. */
  readonly limit: number
  /** Those of all maps that share the scale; marks that occur in none are left out. */
  readonly marks: readonly (readonly Mark[])[]
  /** What a ring means; undefined where nothing is ringed. */
  readonly ring: string | undefined
  /** Further entries. */
  readonly children?: ReactNode
  readonly locale: Locale
}

const special = ['zero', 'not-a-number', 'infinity', 'minus-infinity'] as const

/** The scale of heat maps with its numbers, and what the marks mean. */
export function Scale({ limit, marks, ring, children, locale }: ScaleProps) {
  const { legend } = drawingWords(locale)
  const present = special.filter((mark) => marks.some((map) => map.includes(mark)))
  return (
    <ul className="bench-legend" aria-label={legend.name}>
      {limit > 0 && (
        <li className="bench-scale">
          <span>{formatValue(locale, -limit, 3)}</span>
          <span className="bench-scale-low" />
          <span>0</span>
          <span className="bench-scale-high" />
          <span>{formatValue(locale, limit, 3)}</span>
        </li>
      )}
      {present.map((mark) => (
        <Entry key={mark} mark={mark} text={legend[mark]} />
      ))}
      {children}
      <RingEntry text={ring} />
    </ul>
  )
}

/** A mark and its words. */
export function Entry({ mark, text }: { readonly mark: Mark; readonly text: ReactNode }) {
  return (
    <li>
      <Swatch mark={mark} />
      {text}
    </li>
  )
}

export function RingEntry({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <li>
      <span className="bench-ring" aria-hidden="true" />
      {text}
    </li>
  )
}
