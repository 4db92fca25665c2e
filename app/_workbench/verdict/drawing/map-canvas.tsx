import { type PointerEvent, useCallback } from 'react'
import type { Arrangement } from './arrangement.ts'
import { type Geometry, hit } from './geometry.ts'
import type { Mark } from './marks.ts'
import { paintMap } from './paint-map.ts'
import type { Palette } from './palette.ts'
import { usePainting } from './use-painting.ts'

interface MapCanvasProps {
  readonly name: string
  readonly arrangement: Arrangement
  readonly geometry: Geometry
  readonly marks: readonly Mark[]
  readonly ringed: readonly number[]
  readonly cursor: number | null
  /** The mouse is over an element, or over none. */
  readonly onHover: (position: number | null) => void
  /** An element was clicked or tapped. */
  readonly onPick: (position: number) => void
}

/** One map. What a pointer does here, the slider of the read-out does by keyboard. */
export function MapCanvas({ name, arrangement, geometry, marks, ringed, cursor, onHover, onPick }: MapCanvasProps) {
  const paint = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, ratio: number) =>
      paintMap(context, { arrangement, geometry, marks, ringed, cursor }, palette, ratio),
    [arrangement, geometry, marks, ringed, cursor],
  )
  const canvas = usePainting(geometry.width, geometry.height, paint)
  function under({ clientX, clientY, currentTarget }: PointerEvent): number | undefined {
    const { left, top } = currentTarget.getBoundingClientRect()
    return hit(arrangement, geometry, clientX - left, clientY - top)
  }
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={name}
      className="bench-map"
      onPointerMove={(event) => event.pointerType === 'mouse' && onHover(under(event) ?? null)}
      onPointerLeave={() => onHover(null)}
      onPointerUp={(event) => {
        const position = under(event)
        if (position !== undefined) onPick(position)
      }}
    />
  )
}
