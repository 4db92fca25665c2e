import type { Arrangement, Span } from './arrangement.ts'

interface Label {
  readonly x: number
  /** The middle of its line. */
  readonly y: number
  readonly text: string
  readonly align: 'start' | 'center' | 'end'
}

/** Where everything of a map stands, in CSS pixels. */
export interface Geometry {
  readonly width: number
  readonly height: number
  readonly cellWidth: number
  readonly cellHeight: number
  /** The left edge of each column and the top edge of each row. */
  readonly lefts: readonly number[]
  readonly tops: readonly number[]
  readonly labels: readonly Label[]
}

export const fontSize = 11
const characterWidth = 6.7
const lineHeight = 16
/** Room for ring and cursor around a cell at the edge. */
const edge = 6
const blockGap = 6
const maxCell = 26
const minCell = { width: 4, height: 2 }
const maxHeight = 320
/** A cell of a long, narrow matrix may be so many times wider than high. */
const maxAspect = 2

/** Makes the cells as large as the width allows, within limits; wider than it only where cells would vanish. */
export function measure(arrangement: Arrangement, availableWidth: number): Geometry {
  const { rows, columns, blockRows, blockColumns, rowLabels, columnLabels, blockLabels } = arrangement
  const left = edge + labelWidth(rowLabels)
  const top = edge + (columnLabels.length > 0 ? lineHeight : 0)
  const head = blockLabels.length > 0 ? lineHeight : 0
  const gaps = { x: gapsIn(columns, blockColumns) * blockGap, y: gapsIn(rows, blockRows) * blockGap }
  const fitting = (availableWidth - left - edge - gaps.x) / Math.max(columns, 1)
  const cellHeight = clamp(Math.min(maxHeight / Math.max(rows, 1), Math.max(fitting, minCell.width)), minCell.height)
  const cellWidth = Math.min(clamp(fitting, minCell.width), cellHeight * maxAspect)
  const lefts = edges(columns, blockColumns, left, cellWidth, 0)
  const tops = edges(rows, blockRows, top, cellHeight, head)
  return {
    width: (lefts.at(-1) ?? left) + cellWidth + edge,
    height: (tops.at(-1) ?? top) + cellHeight + edge,
    cellWidth,
    cellHeight,
    lefts,
    tops,
    labels: [
      ...alongColumns(columnLabels, lefts, cellWidth, top - lineHeight / 2),
      ...alongRows(rowLabels, tops, cellHeight, left - 5),
      ...overBlocks(arrangement, lefts, tops),
    ],
  }
}

/** The position in the data that is drawn at a point; undefined beside the cells. A gap belongs to the cell before it. */
export function hit({ columns, places }: Arrangement, geometry: Geometry, x: number, y: number): number | undefined {
  const { lefts, tops, cellWidth, cellHeight } = geometry
  const [column, row] = [lefts.findLastIndex((at) => at <= x), tops.findLastIndex((at) => at <= y)]
  if (column < 0 || row < 0) return undefined
  if (x > (lefts[column] as number) + cellWidth + blockGap || y > (tops[row] as number) + cellHeight + blockGap) {
    return undefined
  }
  const position = places[row * columns + column] as number
  return position < 0 ? undefined : position
}

function clamp(size: number, least: number): number {
  return Math.max(least, Math.min(maxCell, Math.floor(size)))
}

function gapsIn(cells: number, perBlock: number): number {
  return cells === 0 ? 0 : Math.ceil(cells / perBlock) - 1
}

function edges(cells: number, perBlock: number, start: number, size: number, head: number): readonly number[] {
  return Array.from({ length: cells }, (_, i) => {
    const block = Math.floor(i / perBlock)
    return start + i * size + block * blockGap + (block + 1) * head
  })
}

function labelWidth(labels: readonly Span[]): number {
  const longest = Math.max(0, ...labels.map(({ text }) => text.length))
  return longest === 0 ? 0 : longest * characterWidth + 6
}

function alongColumns(
  labels: readonly Span[],
  lefts: readonly number[],
  cellWidth: number,
  y: number,
): readonly Label[] {
  const room = labelWidth(labels)
  return legible(labels, cellWidth, room).map(({ first, count, text }) => {
    return { x: (lefts[first] as number) + (count * cellWidth) / 2, y, text, align: 'center' as const }
  })
}

function alongRows(labels: readonly Span[], tops: readonly number[], cellHeight: number, x: number): readonly Label[] {
  return legible(labels, cellHeight, lineHeight - 3).map(({ first, count, text }) => {
    return { x, y: (tops[first] as number) + (count * cellHeight) / 2, text, align: 'end' as const }
  })
}

/** Every label, or every second, fifth, tenth …, so that they do not touch. */
function legible(labels: readonly Span[], cellSize: number, room: number): readonly Span[] {
  const pitch = cellSize * (labels[0]?.count ?? 1)
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => size * pitch >= room) ?? 1000
  return labels.filter((_, i) => i % step === 0)
}

function overBlocks(
  { columns, blockColumns, blockRows, blockLabels }: Arrangement,
  lefts: readonly number[],
  tops: readonly number[],
): readonly Label[] {
  const across = Math.max(1, Math.ceil(columns / Math.max(blockColumns, 1)))
  return blockLabels.flatMap((text, block) => {
    const x = lefts[(block % across) * blockColumns]
    const y = tops[Math.floor(block / across) * blockRows]
    return x === undefined || y === undefined ? [] : { x, y: y - lineHeight / 2, text, align: 'start' as const }
  })
}
