import type { KeyboardEvent, RefObject } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'

interface ReadOutProps {
  readonly index: string
  /** What stands there, as `Expected 0.5`. */
  readonly entries: readonly { readonly title: string; readonly value: string }[]
  /** What follows from it, where there is something to say. */
  readonly remark: string | undefined
  readonly position: number
  readonly count: number
  readonly slider: RefObject<HTMLInputElement | null>
  readonly onFocus: (focused: boolean) => void
  readonly onMove: (position: number) => void
  /** Where a key leads; undefined leaves it to the browser. */
  readonly moved: (key: string) => number | undefined
  /** Leads to the ringed element; undefined where none is ringed. */
  readonly onGoBack: (() => void) | undefined
  readonly locale: Locale
}

/**
 * One element in all maps. To the keyboard and to screen readers, swipes among them, it is a slider over the elements;
 * the arrow keys go where they point in the map.
 */
export function ReadOut(props: ReadOutProps) {
  const { index, entries, remark, position, count, slider, onFocus, onMove, moved, onGoBack, locale } = props
  const { readOut } = drawingWords(locale)
  function press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = moved(event.key)
    if (next === undefined) return
    event.preventDefault()
    onMove(next)
  }
  const text = [...entries.map(({ title, value }) => `${title} ${value}`), ...(remark ? [remark] : [])]
  return (
    <div className="bench-read-out">
      <input
        ref={slider}
        type="range"
        className="sr-only"
        min={0}
        max={Math.max(0, count - 1)}
        value={position}
        aria-label={readOut.name}
        aria-valuetext={`${index}: ${text.join(readOut.separator)}`}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
        onChange={(event) => onMove(event.target.valueAsNumber)}
        onKeyDown={press}
      />
      <p data-testid="read-out">
        <code>{index}</code>
        {entries.map(({ title, value }) => (
          <span key={title}>
            {title} <b>{value}</b>
          </span>
        ))}
        {remark && <span>{remark}</span>}
      </p>
      {onGoBack && count > 1 && (
        <button type="button" className="bench-link" onClick={onGoBack}>
          {readOut.goBack}
        </button>
      )}
      <p className="bench-keys" aria-hidden="true">
        {readOut.keys}
      </p>
    </div>
  )
}
