import type { Arrangement } from './arrangement.ts'
import { fontSize, type Geometry } from './geometry.ts'
import type { Mark } from './marks.ts'
import { paintCell, type Rect } from './paint-cell.ts'
import type { Palette } from './palette.ts'

/** A map as it is to be seen. Positions are those of the sample's data. */
export interface Picture {
  readonly arrangement: Arrangement
  readonly geometry: Geometry
  readonly marks: readonly Mark[]
  /** Ringed with a solid line, as the worst element. */
  readonly ringed: readonly number[]
  /** Ringed with a broken line. */
  readonly cursor: number | null
}

/** Paints a whole map on a canvas of `ratio` device pixels a CSS pixel. */
export function paintMap(context: CanvasRenderingContext2D, picture: Picture, palette: Palette, ratio: number): void {
  const { arrangement, geometry, marks, ringed, cursor } = picture
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  arrangement.places.forEach((position, place) => {
    const mark = marks[position]
    if (mark !== undefined) paintCell(context, cellRect(geometry, arrangement, place, ratio), mark, palette, ratio)
  })
  paintLabels(context, geometry, palette.muted, ratio)
  for (const position of ringed) {
    const place = arrangement.places.indexOf(position)
    if (place >= 0) paintRing(context, cellRect(geometry, arrangement, place, ratio), palette.ink, palette, ratio)
  }
  const at = cursor === null ? -1 : arrangement.places.indexOf(cursor)
  if (at < 0) return
  const away = ringed.includes(cursor as number) ? 4.5 : 1.5
  paintCursor(context, cellRect(geometry, arrangement, at, ratio), away * ratio, palette, ratio)
}

/** Cells are a pixel apart where they are large enough. */
function cellRect(geometry: Geometry, { columns }: Arrangement, place: number, ratio: number): Rect {
  const { lefts, tops, cellWidth, cellHeight } = geometry
  const [left, top] = [lefts[place % columns] as number, tops[Math.floor(place / columns)] as number]
  const x = Math.round(left * ratio)
  const y = Math.round(top * ratio)
  const width = Math.round((left + cellWidth) * ratio) - x - gapOf(cellWidth, ratio)
  return { x, y, width, height: Math.round((top + cellHeight) * ratio) - y - gapOf(cellHeight, ratio) }
}

function gapOf(size: number, ratio: number): number {
  if (size < 5) return 0
  return Math.max(1, Math.round((size < 12 ? 1 : 2) * ratio))
}

function paintLabels(context: CanvasRenderingContext2D, { labels }: Geometry, color: string, ratio: number): void {
  context.font = `${fontSize * ratio}px ${getComputedStyle(context.canvas).fontFamily}`
  context.fillStyle = color
  context.textBaseline = 'middle'
  for (const { x, y, text, align } of labels) {
    context.textAlign = align
    context.fillText(text, x * ratio, y * ratio)
  }
}

function paintRing(context: CanvasRenderingContext2D, rect: Rect, color: string, palette: Palette, unit: number): void {
  outline(context, rect, palette.surface, 1.5 * unit, 4 * unit)
  outline(context, rect, color, 1.5 * unit, 2 * unit)
}

/** Around the ring where the two meet. */
function paintCursor(
  context: CanvasRenderingContext2D,
  rect: Rect,
  away: number,
  palette: Palette,
  unit: number,
): void {
  outline(context, rect, palette.surface, away, 3 * unit)
  context.setLineDash([3 * unit, 2 * unit])
  outline(context, rect, palette.accent, away, 2 * unit)
  context.setLineDash([])
}

function outline(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  color: string,
  away: number,
  thickness: number,
): void {
  context.strokeStyle = color
  context.lineWidth = thickness
  context.strokeRect(x - away, y - away, width + 2 * away, height + 2 * away)
}
