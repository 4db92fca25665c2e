import type { Element, ElementContent } from 'hast'

export interface MaskPanel {
  readonly caption: string
  /** True where the weight is kept; all rows have one length. */
  readonly rows: readonly (readonly boolean[])[]
}

const maxCells = 16
const cellSize = 12
const gap = 2

/** Reads the panels of a `mask` block: a caption, then rows of `#` (kept) and `.` (zero); `---` divides panels. */
export function parseMasks(value: string): {
  readonly panels: readonly MaskPanel[]
  readonly faults: readonly string[]
} {
  const blocks = value.split(/^---[ \t]*$/m).map((block) =>
    block
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
  const faults = blocks.flatMap(([caption, ...rows], index) => panelFaults(caption, rows, `panel ${index + 1}`))
  const panels = blocks.map(([caption = '', ...rows]) => ({ caption, rows: rows.map((row) => [...row].map(isKept)) }))
  return { panels, faults }
}

/** Draws the panels side by side, each with its caption below and as its accessible name. */
export function maskFigure(panels: readonly MaskPanel[]): Element {
  return element('figure', { className: ['masks'] }, panels.map(panelFigure))
}

function panelFaults(caption: string | undefined, rows: readonly string[], name: string): readonly string[] {
  if (caption === undefined || /^[#.]+$/.test(caption)) return [`${name} has no caption, put one on its first line`]
  if (rows.length === 0) return [`${name} has no rows, draw them with "#" and "."`]
  const odd = rows.find((row) => !/^[#.]+$/.test(row))
  if (odd !== undefined) return [`${name} has the row "${odd}", use only "#" and "."`]
  const width = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== width)) return [`${name} has rows of different lengths, make them equal`]
  if (width > maxCells || rows.length > maxCells) {
    return [`${name} is ${rows.length} x ${width}, draw at most ${maxCells} x ${maxCells}`]
  }
  return percentFaults(caption, rows.join(''), name)
}

/** A percentage in a caption must be the share of zeros or of kept weights, rounded as written. */
function percentFaults(caption: string, cells: string, name: string): readonly string[] {
  const zeros = (100 * [...cells].filter((cell) => !isKept(cell)).length) / cells.length
  return [...caption.matchAll(/(\d+(?:\.(\d+))?)\s*[%％]/g)].flatMap(([, number = '', decimals = '']) => {
    const allowed = 0.5 * 10 ** -decimals.length + 1e-9
    const matches = [zeros, 100 - zeros].some((share) => Math.abs(share - Number(number)) <= allowed)
    return matches ? [] : [`${name} says ${number} % but ${Number(zeros.toFixed(2))} % of its cells are zero`]
  })
}

function panelFigure({ caption, rows }: MaskPanel): Element {
  const width = (rows[0]?.length ?? 0) * cellSize + gap
  const height = rows.length * cellSize + gap
  const cells = rows.flatMap((row, y) => row.map((kept, x) => cell(kept, x * cellSize + gap, y * cellSize + gap)))
  const properties = { role: 'img', ariaLabel: caption, viewBox: `0 0 ${width} ${height}`, width, height }
  return element('figure', { className: ['mask'] }, [
    element('svg', properties, cells),
    element('figcaption', {}, [{ type: 'text', value: caption }]),
  ])
}

function cell(kept: boolean, x: number, y: number): Element {
  const size = cellSize - gap
  const look = kept ? { className: ['kept'], fill: 'currentColor' } : { className: ['zero'], fill: 'none' }
  return element('rect', { ...look, stroke: 'currentColor', x: `${x}`, y: `${y}`, width: size, height: size }, [])
}

function isKept(cell: string): boolean {
  return cell === '#'
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
