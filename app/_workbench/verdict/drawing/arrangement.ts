import type { TensorSample } from '#lib/exercise-kit/failure.ts'

/** A label over some rows or columns of the grid. */
export interface Span {
  readonly first: number
  readonly count: number
  readonly text: string
}

/** A tensor of any rank as one grid of cells, cut into blocks. */
export interface Arrangement {
  /** What the blocks are: slices of a kernel, filters in lines, or the matrices of the last two axes. */
  readonly reading: 'plain' | 'kernel' | 'filters' | 'blocks'
  readonly rows: number
  readonly columns: number
  /** Row-major over the grid: positions in the sample's data, -1 where there is no cell. */
  readonly places: readonly number[]
  /** Rows and columns of one block; the whole grid where there is only one. */
  readonly blockRows: number
  readonly blockColumns: number
  readonly rowLabels: readonly Span[]
  readonly columnLabels: readonly Span[]
  /** Row-major over the blocks; empty where rows and columns say enough. */
  readonly blockLabels: readonly string[]
}

type Unread = Omit<Arrangement, 'reading'>

/** A vector longer than this goes on in the next row. */
const lineLength = 32

/** Wider grids of blocks are cut into lines. */
const maxColumns = 40

/**
 * Vectors are a row, matrices rows and columns. Of rank 4, as the kernel of a convolution has it (height, width, in,
 * out), each block is one slice over height and width: inputs go down, outputs across. Of any other rank the blocks are
 * the matrices of the last two axes, in lines.
 */
export function arrange({ axes }: Pick<TensorSample, 'axes'>): Arrangement {
  const [first, second, third, fourth, ...more] = axes
  if (!first) return { ...arrangeVector([0]), columnLabels: [] }
  if (!second) return arrangeVector(first)
  if (!third)
    return first.length === 1 && second.length > lineLength ? arrangeVector(second) : arrangeMatrix(first, second)
  if (!fourth || more.length > 0) return { ...arrangeBlocks(axes), reading: 'blocks' }
  if (third.length === 1 && second.length * fourth.length > maxColumns) {
    return { ...arrangeFilters(axes), reading: 'filters' }
  }
  return arrangeKernel(first.length, second.length, third, fourth)
}

function arrangeVector(indices: readonly number[]): Arrangement {
  const columns = Math.min(indices.length, lineLength)
  const rows = columns === 0 ? 0 : Math.ceil(indices.length / columns)
  const lineStarts = Array.from({ length: rows }, (_, row) => indices[row * columns] as number)
  return {
    ...oneBlock(rows, columns),
    places: Array.from({ length: rows * columns }, (_, place) => (place < indices.length ? place : -1)),
    rowLabels: rows > 1 ? spans(lineStarts) : [],
    columnLabels: rows > 1 ? [] : spans(indices),
  }
}

function arrangeMatrix(rows: readonly number[], columns: readonly number[]): Arrangement {
  return {
    ...oneBlock(rows.length, columns.length),
    places: Array.from({ length: rows.length * columns.length }, (_, place) => place),
    rowLabels: spans(rows),
    columnLabels: spans(columns),
  }
}

/** One block for each input (down) and output (across). */
function arrangeKernel(
  height: number,
  width: number,
  inputs: readonly number[],
  outputs: readonly number[],
): Arrangement {
  const [rows, columns] = [inputs.length * height, outputs.length * width]
  return {
    reading: 'kernel',
    rows,
    columns,
    blockRows: height,
    blockColumns: width,
    places: grid(rows, columns, (row, column) => {
      const place = (row % height) * width + (column % width)
      const input = Math.floor(row / height)
      return (place * inputs.length + input) * outputs.length + Math.floor(column / width)
    }),
    rowLabels: spans(inputs, height),
    columnLabels: spans(outputs, width),
    blockLabels: [],
  }
}

/** A kernel with one input and many outputs: its filters in lines. */
function arrangeFilters([first, second, , outputs]: TensorSample['axes']): Unread {
  const [height, width, count] = [first?.length ?? 0, second?.length ?? 0, outputs?.length ?? 0]
  const at = (block: number, row: number, column: number): number => (row * width + column) * count + block
  return inLines(height, width, (outputs ?? []).map(String), at)
}

/** The matrices of the last two axes, one block for each index of the axes before. */
function arrangeBlocks(axes: TensorSample['axes']): Unread {
  const [height, width] = [axes.at(-2)?.length ?? 0, axes.at(-1)?.length ?? 0]
  const labels = axes
    .slice(0, -2)
    .reduce<string[]>(
      (heads, kept) => heads.flatMap((head) => kept.map((index) => head + (head && ', ') + index)),
      [''],
    )
  return inLines(height, width, labels, (block, row, column) => (block * height + row) * width + column)
}

function inLines(
  blockRows: number,
  blockColumns: number,
  blockLabels: readonly string[],
  at: (block: number, row: number, column: number) => number,
): Unread {
  const across = blocksAcross(blockRows, blockColumns, blockLabels.length)
  const [rows, columns] = [Math.ceil(blockLabels.length / across) * blockRows, across * blockColumns]
  const places = grid(rows, columns, (row, column) => {
    const block = Math.floor(row / blockRows) * across + Math.floor(column / blockColumns)
    return block < blockLabels.length ? at(block, row % blockRows, column % blockColumns) : -1
  })
  return { rows, columns, blockRows, blockColumns, places, rowLabels: [], columnLabels: [], blockLabels }
}

/** So many that the whole is about square, and not too wide. */
function blocksAcross(blockRows: number, blockColumns: number, count: number): number {
  const square = Math.round(Math.sqrt((count * blockRows) / Math.max(blockColumns, 1)))
  return Math.max(1, Math.min(count, square, Math.floor(maxColumns / Math.max(blockColumns, 1))))
}

function grid(rows: number, columns: number, at: (row: number, column: number) => number): number[] {
  return Array.from({ length: rows * columns }, (_, place) => at(Math.floor(place / columns), place % columns))
}

function oneBlock(rows: number, columns: number) {
  return { reading: 'plain' as const, rows, columns, blockRows: rows, blockColumns: columns, blockLabels: [] }
}

function spans(indices: readonly number[], count = 1): readonly Span[] {
  return indices.map((index, i) => ({ first: i * count, count, text: String(index) }))
}
