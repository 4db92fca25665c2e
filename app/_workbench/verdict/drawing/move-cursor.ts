import type { Arrangement } from './arrangement.ts'

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** Where a key leads from a position in the data, over the grid as it is drawn; undefined for other keys. */
export function moveCursor(arrangement: Arrangement, position: number, key: string): number | undefined {
  const { columns, places } = arrangement
  const place = places.indexOf(position)
  const row = Math.floor(place / columns)
  const line = places.slice(row * columns, (row + 1) * columns).filter((other) => other >= 0)
  if (key === 'Home') return line[0]
  if (key === 'End') return line.at(-1)
  const step = steps[key]
  return step && (placeAt(arrangement, row + step[0], (place % columns) + step[1]) ?? position)
}

function placeAt({ rows, columns, places }: Arrangement, row: number, column: number): number | undefined {
  if (row < 0 || column < 0 || row >= rows || column >= columns) return undefined
  const position = places[row * columns + column] as number
  return position < 0 ? undefined : position
}
