import { rampColor } from './color-ramp.ts'
import type { Mark } from './marks.ts'
import type { Palette } from './palette.ts'

/** In device pixels, so that edges are sharp. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Paints one cell. `unit` is the length of a CSS pixel. */
export function paintCell(
  context: CanvasRenderingContext2D,
  rect: Rect,
  mark: Mark,
  palette: Palette,
  unit: number,
): void {
  if (typeof mark === 'number') paintShade(context, rect, mark, palette, unit)
  else painters[mark](context, rect, palette, unit)
}

type Painter = (context: CanvasRenderingContext2D, rect: Rect, palette: Palette, unit: number) => void

const painters: Readonly<Record<Exclude<Mark, number>, Painter>> = {
  zero: paintHatch,
  pruned: paintHatch,
  'not-a-number': (context, rect, palette, unit) => {
    fill(context, rect, palette.ink)
    paintCross(context, rect, palette.surface, unit)
  },
  infinity: (context, rect, palette, unit) => {
    fill(context, rect, palette['heat-high'])
    paintArrow(context, rect, palette.surface, -1, unit)
  },
  'minus-infinity': (context, rect, palette, unit) => {
    fill(context, rect, palette['heat-low'])
    paintArrow(context, rect, palette.surface, 1, unit)
  },
  kept: (context, rect, palette) => fill(context, rect, palette['heat-kept']),
  lost: (context, rect, palette, unit) => {
    fill(context, rect, palette.surface)
    frame(context, rect, palette.fail, unit)
    paintCross(context, rect, palette.fail, unit)
  },
  spared: (context, rect, palette) => {
    fill(context, rect, palette.fail)
    paintHole(context, rect, palette.surface)
  },
}

/** Negative shades carry a minus where there is room, so that the sign does not hang on the hue alone. */
function paintShade(
  context: CanvasRenderingContext2D,
  rect: Rect,
  shade: number,
  palette: Palette,
  unit: number,
): void {
  const { 'heat-low': low, 'heat-middle': middle, 'heat-high': high } = palette
  fill(context, rect, rampColor({ low, middle, high }, shade))
  if (shade >= 0 || Math.min(rect.width, rect.height) < 14 * unit) return
  const [width, height] = [Math.round(6 * unit), Math.max(1, Math.round(1.5 * unit))]
  context.fillStyle = shade < -0.45 ? palette.surface : low
  context.fillRect(
    Math.round(rect.x + (rect.width - width) / 2),
    Math.round(rect.y + (rect.height - height) / 2),
    width,
    height,
  )
}

/** An empty cell under oblique lines. */
function paintHatch(context: CanvasRenderingContext2D, rect: Rect, palette: Palette, unit: number): void {
  const { x, y, width, height } = rect
  fill(context, rect, palette.surface)
  clipped(context, rect, () => {
    context.strokeStyle = palette.edge
    context.lineWidth = unit
    context.beginPath()
    const small = Math.min(width, height) < 9 * unit
    const step = small ? Math.max(height, 3 * unit) : 5 * unit
    for (let at = small ? height : step / 2; at < width + height; at += step) {
      context.moveTo(x + at, y)
      context.lineTo(x + at - height, y + height)
    }
    context.stroke()
  })
}

function paintCross(context: CanvasRenderingContext2D, rect: Rect, color: string, unit: number): void {
  const { x, y, width, height } = rect
  const [dx, dy] = [width * 0.25, height * 0.25]
  context.strokeStyle = color
  context.lineWidth = lineWidth(rect, unit)
  context.beginPath()
  context.moveTo(x + dx, y + dy)
  context.lineTo(x + width - dx, y + height - dy)
  context.moveTo(x + width - dx, y + dy)
  context.lineTo(x + dx, y + height - dy)
  context.stroke()
}

/** Points off the scale: up for -1, down for 1. */
function paintArrow(
  context: CanvasRenderingContext2D,
  rect: Rect,
  color: string,
  direction: 1 | -1,
  unit: number,
): void {
  const { x, y, width, height } = rect
  const [middle, half] = [y + height / 2, (height * direction) / 5]
  context.strokeStyle = color
  context.lineWidth = lineWidth(rect, unit)
  context.beginPath()
  context.moveTo(x + width * 0.22, middle - half)
  context.lineTo(x + width / 2, middle + half)
  context.lineTo(x + width * 0.78, middle - half)
  context.stroke()
}

function paintHole(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, color: string): void {
  context.fillStyle = color
  context.beginPath()
  context.ellipse(x + width / 2, y + height / 2, width / 4, height / 4, 0, 0, 2 * Math.PI)
  context.fill()
}

function frame(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, color: string, unit: number): void {
  const thickness = Math.max(1, Math.round(unit))
  context.strokeStyle = color
  context.lineWidth = thickness
  context.strokeRect(x + thickness / 2, y + thickness / 2, width - thickness, height - thickness)
}

function fill(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, color: string): void {
  context.fillStyle = color
  context.fillRect(x, y, width, height)
}

function clipped(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, paint: () => void): void {
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  paint()
  context.restore()
}

function lineWidth({ width, height }: Rect, unit: number): number {
  return Math.min(width, height) < 9 * unit ? unit : 2 * unit
}
