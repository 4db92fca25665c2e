import { useCallback } from 'react'
import type { Mark } from './marks.ts'
import { paintCell } from './paint-cell.ts'
import type { Palette } from './palette.ts'
import { usePainting } from './use-painting.ts'

const size = 16

/** A cell as the maps paint it, for a legend; words stand beside it. */
export function Swatch({ mark }: { readonly mark: Mark }) {
  const paint = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, ratio: number) => {
      const side = size * ratio
      paintCell(context, { x: 0, y: 0, width: side, height: side }, mark, palette, ratio)
    },
    [mark],
  )
  const canvas = usePainting(size, size, paint)
  return (
    <span aria-hidden="true" className="bench-swatch">
      <canvas ref={canvas} />
    </span>
  )
}
