import type { editor } from 'monaco-editor/editor.js'
import { readTokens } from './read-tokens.ts'

const tokens = [
  'surface',
  'line',
  'edge',
  'ink',
  'muted',
  'accent',
  'accent-soft',
  'pass',
  'fail',
  'warn',
  'idle',
] as const
type Palette = Readonly<Partial<Record<(typeof tokens)[number], string>>>

interface Themes {
  readonly editor: { defineTheme(name: string, theme: editor.IStandaloneThemeData): void }
}

/** Monaco's theme in the colours that the site shows now; answers its name. */
export function defineTheme(monaco: Themes, dark: boolean): string {
  const name = dark ? 'prunewise-dark' : 'prunewise-light'
  monaco.editor.defineTheme(name, theme(dark ? 'vs-dark' : 'vs', readTokens(tokens)))
  return name
}

function theme(base: 'vs' | 'vs-dark', palette: Palette): editor.IStandaloneThemeData {
  return { base, inherit: true, rules: rules(palette), colors: withoutGaps(colors(palette)) }
}

function rules(palette: Palette): editor.ITokenThemeRule[] {
  const foregrounds: Readonly<Record<string, string | undefined>> = {
    '': palette.ink,
    comment: palette.muted,
    keyword: palette.idle,
    string: palette.pass,
    number: palette.warn,
    regexp: palette.warn,
    'type.identifier': palette.accent,
    delimiter: palette.ink,
  }
  return Object.entries(foregrounds).flatMap(([token, hex]) => (hex ? [{ token, foreground: hex.slice(1) }] : []))
}

function colors(palette: Palette): Record<string, string | undefined> {
  const { surface, line, edge, ink, muted, accent, fail } = palette
  const soft = palette['accent-soft']
  return {
    'editor.background': surface,
    'editor.foreground': ink,
    'editor.lineHighlightBackground': line && `${line}50`,
    'editor.lineHighlightBorder': '#00000000',
    'editor.selectionBackground': soft,
    'editorCursor.foreground': accent,
    'editorLineNumber.foreground': muted,
    'editorLineNumber.activeForeground': ink,
    'editorIndentGuide.background1': line,
    'editorWidget.background': surface,
    'editorWidget.foreground': ink,
    'editorWidget.border': edge,
    'editorHoverWidget.background': surface,
    'editorHoverWidget.border': edge,
    'editorSuggestWidget.background': surface,
    'editorSuggestWidget.border': edge,
    'editorSuggestWidget.foreground': ink,
    'editorSuggestWidget.selectedBackground': soft,
    'editorSuggestWidget.selectedForeground': ink,
    'editorSuggestWidget.highlightForeground': accent,
    'editorSuggestWidget.focusHighlightForeground': accent,
    'editorError.foreground': fail,
    ...diffColors(palette),
    focusBorder: accent,
  }
}

/** Lines that only one side has; Monaco adds the signs. Faint, so that the code on them keeps its contrast. */
function diffColors({ accent, fail, line }: Palette): Record<string, string | undefined> {
  return {
    'diffEditor.removedLineBackground': fail && `${fail}0c`,
    'diffEditor.removedTextBackground': fail && `${fail}14`,
    'diffEditor.insertedLineBackground': accent && `${accent}0c`,
    'diffEditor.insertedTextBackground': accent && `${accent}14`,
    'diffEditor.diagonalFill': line,
  }
}

function withoutGaps(values: Record<string, string | undefined>): editor.IColors {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
