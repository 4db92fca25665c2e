import { type RefObject, useMemo, useRef, useState } from 'react'
import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { type Arrangement, arrange } from './arrangement.ts'
import { fitMaps } from './fit-maps.ts'
import type { Geometry } from './geometry.ts'
import { moveCursor } from './move-cursor.ts'
import { positionOf } from './sample-index.ts'
import { useWidth } from './use-width.ts'

interface Maps {
  readonly box: RefObject<HTMLDivElement | null>
  /** False while nothing is laid out, as in a closed fold. */
  readonly shown: boolean
  readonly arrangement: Arrangement
  readonly geometry: Geometry
  /** Positions in the data, as all below. */
  readonly rings: readonly number[]
  /** What the mouse is over, else what was picked. */
  readonly cursor: number
  readonly picked: number
  /** Whether the cursor is to be seen: it is used, or has left the ring. */
  readonly pointing: boolean
  readonly slider: RefObject<HTMLInputElement | null>
  /** Where a key leads from the picked element. */
  moved(key: string): number | undefined
  focus(focused: boolean): void
  hover(position: number | null): void
  /** By keyboard or button. */
  move(position: number): void
  /** By pointer: the slider takes the focus, so that arrow keys go on from there. */
  pick(position: number): void
}

/** The shared state of maps of the same elements: their layout and their cursor, which begins at the first ring. */
export function useMaps(sample: TensorSample, ringed: readonly (readonly number[])[], count: number): Maps {
  const arrangement = useMemo(() => arrange(sample), [sample])
  const rings = useMemo(() => ringed.flatMap((index) => positionOf(sample, index) ?? []), [sample, ringed])
  const [box, width] = useWidth<HTMLDivElement>()
  const geometry = useMemo(() => fitMaps(arrangement, width, count), [arrangement, width, count])
  const [picked, setPicked] = useState(rings[0] ?? 0)
  const [hovered, setHovered] = useState<number | null>(null)
  const [focused, setFocused] = useState(false)
  const slider = useRef<HTMLInputElement>(null)
  return {
    box,
    shown: width > 0,
    arrangement,
    geometry,
    rings,
    cursor: hovered ?? picked,
    picked,
    pointing: focused || hovered !== null || picked !== (rings[0] ?? 0),
    slider,
    focus: setFocused,
    moved: (key) => moveCursor(arrangement, picked, key),
    hover: setHovered,
    move: setPicked,
    pick: (position) => {
      setPicked(position)
      slider.current?.focus({ preventScroll: true })
    },
  }
}
