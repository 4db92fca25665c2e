import type { editor } from 'monaco-editor/editor.js'
import { type EditorSettings, lineHeightPx } from '#app/_workbench/settings/editor-settings.ts'

/** `editor.css` sets the preview in the same metrics. */
export function editorOptions(
  label: string,
  narrow: boolean,
  { fontSizePx, wordWrap }: EditorSettings,
): editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel: label,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    fontFamily: monoFont(),
    fontSize: fontSizePx,
    lineHeight: lineHeightPx(fontSizePx),
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 16,
    folding: false,
    minimap: { enabled: false },
    padding: { top: 12, bottom: 12 },
    overviewRulerLanes: 0,
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    renderFinalNewline: 'on',
    scrollBeyondLastLine: false,
    scrollbar: { alwaysConsumeMouseWheel: false },
    smoothScrolling: false,
    stickyScroll: { enabled: false },
    tabSize: 2,
    unicodeHighlight: { includeComments: false, includeStrings: false },
    wordBasedSuggestions: 'off',
    wordWrap: (wordWrap ?? narrow) ? 'on' : 'off',
  }
}

function monoFont(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--mono').trim()
}
