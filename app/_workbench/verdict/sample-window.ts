import type { TensorSample } from '#lib/exercise-kit/failure.ts'

const maxRows = 8
const maxColumns = 8

/** The part of a tensor that a table shows: rows along all axes but the last, around the worst element. */
export interface SampleWindow {
  /** Label and position in the data of each row's first shown value. */
  readonly rows: readonly { readonly label: string; readonly start: number }[]
  readonly columns: number
  readonly firstColumn: number
  readonly firstRow: number
  readonly totalRows: number
  readonly totalColumns: number
  /** Position of the worst element in the data. */
  readonly worst: number
  readonly cut: boolean
}

export function sampleWindow(
  { shape, data }: Pick<TensorSample, 'shape' | 'data'>,
  worstIndex: readonly number[],
): SampleWindow {
  const totalColumns = shape.at(-1) ?? 1
  const outer = shape.slice(0, -1)
  const totalRows = outer.reduce((product, size) => product * size, 1)
  const worst = worstIndex.reduce((position, index, axis) => position * (shape[axis] ?? 1) + index, 0)
  const columns = Math.min(totalColumns, maxColumns)
  const carried = totalColumns === 0 ? 0 : Math.ceil(data.length / totalColumns)
  const firstRow = windowStart(Math.floor(worst / Math.max(totalColumns, 1)), carried, maxRows)
  const firstColumn = windowStart(worst % Math.max(totalColumns, 1), totalColumns, maxColumns)
  const rows = Array.from({ length: Math.min(carried - firstRow, maxRows) }, (_, i) => ({
    label: rowLabel(firstRow + i, outer),
    start: (firstRow + i) * totalColumns + firstColumn,
  }))
  const cut = rows.length < totalRows || columns < totalColumns
  return { rows, columns, firstColumn, firstRow, totalRows, totalColumns, worst, cut }
}

/** Where to begin so that `wanted` lies inside, near the middle; at 0 where it is not there at all. */
function windowStart(wanted: number, total: number, size: number): number {
  if (wanted >= total) return 0
  return Math.max(0, Math.min(wanted - Math.floor(size / 2), total - size))
}

function rowLabel(row: number, outer: readonly number[]): string {
  let rest = row
  const indices = outer.toReversed().map((size) => {
    const index = rest % size
    rest = Math.floor(rest / size)
    return index
  })
  return indices.toReversed().join(', ')
}
