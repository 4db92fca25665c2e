import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import { indexAt } from './sample-index.ts'

const maxRows = 8
const maxColumns = 8

/** The part of a tensor that a table shows: rows along all axes but the last, around one element. */
export interface SampleWindow {
  /** The tensor's own index of each row, without the last axis, and where its first shown value stands in the data. */
  readonly rows: readonly { readonly label: string; readonly start: number }[]
  /** The tensor's own indices along the last axis. */
  readonly columns: readonly number[]
  readonly totalRows: number
  readonly totalColumns: number
  /** Whether the tensor has more than is shown. */
  readonly cut: boolean
}

/** `center` is a position in the sample's data. */
export function sampleWindow({ shape, axes }: Pick<TensorSample, 'shape' | 'axes'>, center: number): SampleWindow {
  const last = axes.at(-1) ?? [0]
  const outer = axes.slice(0, -1)
  const carriedRows = outer.reduce((product, kept) => product * kept.length, 1)
  const firstRow = windowStart(Math.floor(center / Math.max(last.length, 1)), carriedRows, maxRows)
  const firstColumn = windowStart(center % Math.max(last.length, 1), last.length, maxColumns)
  const rows = Array.from({ length: last.length === 0 ? 0 : Math.min(carriedRows, maxRows) }, (_, i) => ({
    label: indexAt({ axes: outer }, firstRow + i).join(', '),
    start: (firstRow + i) * last.length + firstColumn,
  }))
  const columns = last.slice(firstColumn, firstColumn + maxColumns)
  const totalRows = shape.slice(0, -1).reduce((product, size) => product * size, 1)
  const totalColumns = shape.at(-1) ?? 1
  const cut = rows.length < totalRows || columns.length < totalColumns
  return { rows, columns, totalRows, totalColumns, cut }
}

/** Where to begin so that `wanted` lies inside, near the middle. */
function windowStart(wanted: number, total: number, size: number): number {
  return Math.max(0, Math.min(wanted - Math.floor(size / 2), total - size))
}
