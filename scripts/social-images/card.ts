import type { ReactElement } from 'react'

/** What an image says. */
export interface ImageText {
  readonly locale: 'en' | 'zh'
  readonly title: string
  readonly description: string
  /** Such as topic, level and kind. */
  readonly facts: readonly string[]
  /** Of the same seed, the same matrix. */
  readonly seed: string
}

type Style = Readonly<Record<string, string | number>>

export const imageSize = { width: 1200, height: 630 } as const

/** The colours of the light theme in `app/tokens.css`; satori does not read OKLCH. */
const colors = { paper: '#fafaf7', ink: '#16221d', muted: '#4f5c54', accent: '#036d3d', edge: '#808981' } as const
const mark = ['##.#', '#.#.', '.###', '#..#']

/** The image of a page as satori takes it: words on the left, a weight matrix pruned 2:4 on the right. */
export function imageCard({ locale, title, description, facts, seed }: ImageText): ReactElement {
  const long = title.length > (locale === 'zh' ? 24 : 46)
  const look = { color: colors.ink, backgroundColor: colors.paper, fontFamily: 'Roboto, Droid Sans Fallback' }
  return box(
    { ...look, ...imageSize, padding: '64px 72px', flexDirection: 'row', justifyContent: 'space-between' },
    box(
      { width: 716, height: '100%', justifyContent: 'space-between' },
      box(
        { flexDirection: 'row', alignItems: 'center', gap: 18 },
        markGrid(44),
        text({ fontSize: 36, fontWeight: 500 }, 'Prunewise'),
      ),
      box(
        { gap: 22 },
        text({ ...titleStyle(locale), fontSize: long ? 52 : 62, display: 'block', lineClamp: 4 }, title),
        text({ fontSize: 28, lineHeight: 1.45, color: colors.muted, display: 'block', lineClamp: 3 }, description),
      ),
      text(
        { fontSize: 26, color: colors.accent, fontWeight: 500, minHeight: 36, whiteSpace: 'nowrap' },
        facts.join('  ·  '),
      ),
    ),
    box({ justifyContent: 'center', height: '100%' }, matrix(seed)),
  )
}

/** The font for Chinese has one weight; an outline makes it stronger. */
function titleStyle(locale: ImageText['locale']): Style {
  if (locale === 'en') return { fontWeight: 500, lineHeight: 1.16, letterSpacing: -1 }
  return { fontWeight: 500, lineHeight: 1.3, WebkitTextStrokeWidth: 1.5, WebkitTextStrokeColor: colors.ink }
}

function markGrid(size: number): ReactElement {
  const cell = size * 0.209
  const gap = size * 0.055
  return box(
    { gap },
    ...mark.map((row) =>
      box(
        { flexDirection: 'row', gap },
        ...[...row].map((kept) =>
          box({
            width: cell,
            height: cell,
            borderRadius: 2,
            backgroundColor: kept === '#' ? colors.accent : colors.paper,
          }),
        ),
      ),
    ),
  )
}

/** Four rows of four weights of which two are kept, the larger the stronger in colour. */
function matrix(seed: string): ReactElement {
  const random = numbersOf(seed)
  const rows = Array.from({ length: 4 }, () => Array.from({ length: 4 }, random))
  return box(
    { gap: 14 },
    ...rows.map((row) => box({ flexDirection: 'row', gap: 14 }, ...row.map((w) => cellOf(w, row)))),
  )
}

function cellOf(weight: number, row: readonly number[]): ReactElement {
  const kept = row.filter((other) => other > weight).length < 2
  const shape = { width: 64, height: 64, borderRadius: 9 }
  if (!kept) return box({ ...shape, border: `2px solid ${colors.edge}` })
  return box({ ...shape, backgroundColor: colors.accent, opacity: 0.4 + 0.6 * weight })
}

/** Numbers from 0 to 1 that follow from a text alone (FNV-1a, then xorshift). */
function numbersOf(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261)
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

function box(style: Style, ...children: ReactElement[]): ReactElement {
  return element({ display: 'flex', flexDirection: 'column', flexShrink: 0, ...style }, children)
}

function text(style: Style, words: string): ReactElement {
  return element(style, words)
}

function element(style: object, children: string | readonly ReactElement[]): ReactElement {
  return { type: 'div', key: null, props: { style, children } } as ReactElement
}
