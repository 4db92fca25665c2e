/** Magnitudes of an 8 x 8 weight matrix, in hundredths, all different. */
const weights: Matrix = [
  [62, 9, 31, 84, 15, 40, 71, 22],
  [18, 47, 5, 93, 36, 12, 58, 27],
  [75, 14, 66, 41, 8, 52, 33, 3],
  [29, 11, 49, 78, 24, 6, 88, 55],
  [90, 38, 20, 69, 13, 45, 17, 7],
  [34, 25, 81, 10, 60, 19, 73, 43],
  [57, 4, 39, 64, 30, 16, 96, 21],
  [82, 50, 23, 37, 2, 28, 67, 68],
]

/** A pruned weight is 0. */
export type Matrix = readonly (readonly number[])[]

/** The same matrix, whole and pruned by half in three ways. */
export function pruningFigure() {
  const threshold = nthLargest(weights.flat(), 32)
  const columnSums = weights[0]?.map((_, column) => sum(weights.map((row) => row[column] ?? 0))) ?? []
  const columnThreshold = nthLargest(columnSums, 4)
  return {
    dense: weights,
    scattered: weights.map((row) => keepFrom(row, threshold)),
    twoFour: weights.map((row) =>
      [row.slice(0, 4), row.slice(4)].flatMap((four) => keepFrom(four, nthLargest(four, 2))),
    ),
    columns: weights.map((row) => row.filter((_, column) => (columnSums[column] ?? 0) >= columnThreshold)),
  } satisfies Record<string, Matrix>
}

/** The part of the dense matrix's magnitude that is left. */
export function keptShare(matrix: Matrix): number {
  return sum(matrix.flat()) / sum(weights.flat())
}

function keepFrom(values: readonly number[], threshold: number): readonly number[] {
  return values.map((value) => (value >= threshold ? value : 0))
}

function nthLargest(values: readonly number[], count: number): number {
  return [...values].sort((left, right) => right - left)[count - 1] ?? 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
