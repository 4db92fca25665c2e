export const fontSizePx = { least: 12, most: 24 } as const

/** How the learner wants the editor; remembered by the browser. */
export interface EditorSettings {
  readonly fontSizePx: number
  /** Null until the learner chooses: lines wrap on a narrow screen only. */
  readonly wordWrap: boolean | null
  readonly tabMovesFocus: boolean
  readonly letterShortcuts: boolean
  readonly vimKeys: boolean
}

export const defaultSettings: EditorSettings = {
  fontSizePx: 14,
  wordWrap: null,
  tabMovesFocus: false,
  letterShortcuts: true,
  vimKeys: false,
}

/** What storage held. A field that is missing or makes no sense gets its default; the others keep what they say. */
export function parseSettings(text: string | null): EditorSettings {
  const stored = objectOf(text)
  return {
    fontSizePx: isFontSize(stored.fontSizePx) ? stored.fontSizePx : defaultSettings.fontSizePx,
    wordWrap: typeof stored.wordWrap === 'boolean' ? stored.wordWrap : defaultSettings.wordWrap,
    tabMovesFocus: booleanOr(stored.tabMovesFocus, defaultSettings.tabMovesFocus),
    letterShortcuts: booleanOr(stored.letterShortcuts, defaultSettings.letterShortcuts),
    vimKeys: booleanOr(stored.vimKeys, defaultSettings.vimKeys),
  }
}

export function isFontSize(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= fontSizePx.least && Number(value) <= fontSizePx.most
}

/** Monaco wants whole pixels. `editor.css` says the same of the preview. */
export function lineHeightPx(size: number): number {
  return Math.round((size * 11) / 7)
}

function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback
}

function objectOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
