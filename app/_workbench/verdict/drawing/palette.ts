import { readTokens } from '#app/_workbench/editor/read-tokens.ts'

const tokens = [
  'heat-low',
  'heat-middle',
  'heat-high',
  'heat-kept',
  'edge',
  'ink',
  'surface',
  'muted',
  'accent',
  'fail',
] as const

/** The colours of a drawing as the theme has them now, each `#rrggbb`. */
export type Palette = Readonly<Record<(typeof tokens)[number], string>>

const palettes = new Map<boolean, Palette>()

/** The palette of the theme that shows now. It is read once: the browser computes the page's styles for it. */
export function paletteOf(dark: boolean): Palette {
  const palette = palettes.get(dark) ?? readPalette()
  palettes.set(dark, palette)
  return palette
}

function readPalette(): Palette {
  const found = readTokens(tokens)
  return Object.fromEntries(tokens.map((token) => [token, found[token] ?? '#808080'])) as Palette
}
