import type { editor } from 'monaco-editor/editor.js'

/** `workbench.css` sets the preview in the same metrics. */
export function editorOptions(label: string, narrow: boolean): editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel: label,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    fontFamily: monoFont(),
    fontSize: 14,
    lineHeight: 22,
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
    wordWrap: narrow ? 'on' : 'off',
  }
}

function monoFont(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--mono').trim()
}
