import type { editor } from 'monaco-editor/editor.js'
import { useEffect, useRef } from 'react'
import { editorOptions } from '#app/_workbench/editor/editor-options.ts'
import type { Monaco } from '#app/_workbench/editor/load-monaco.ts'
import { defineTheme } from '#app/_workbench/editor/themes.ts'
import { useMonaco } from '#app/_workbench/editor/use-monaco.ts'
import { useBench } from '#app/_workbench/session/bench-context.ts'
import { getSettings } from '#app/_workbench/settings/settings-store.ts'
import { useDark } from '#app/_workbench/use-dark.ts'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'

interface CodeDiffProps {
  readonly mine: string
  readonly reference: string
  readonly locale: Locale
}

/** Two programs as Monaco shows their difference; where Monaco cannot be loaded, the reference alone as text. */
export function CodeDiff({ mine, reference, locale }: CodeDiffProps) {
  const { solution: words } = attemptsWords(locale)
  const monaco = useMonaco(true, useBench().assets, locale)
  if (monaco === null || monaco === 'failed') {
    return (
      <>
        {monaco === 'failed' && (
          <p role="alert" className="compare-note">
            {words.plain}
          </p>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="compare-plain" tabIndex={0} aria-label={words.reference}>
          <pre>{reference}</pre>
        </section>
      </>
    )
  }
  return (
    <>
      <p className="compare-legend">
        <span data-side="mine">{`− ${words.yours}`}</span>
        <span data-side="reference">{`+ ${words.reference}`}</span>
      </p>
      <MonacoDiff monaco={monaco} mine={mine} reference={reference} labels={[words.yours, words.reference]} />
    </>
  )
}

interface MonacoDiffProps {
  readonly monaco: Monaco
  readonly mine: string
  readonly reference: string
  readonly labels: readonly [mine: string, reference: string]
}

function MonacoDiff({ monaco, mine, reference, labels: [myLabel, referenceLabel] }: MonacoDiffProps) {
  const host = useRef<HTMLDivElement>(null)
  const dark = useDark()
  useEffect(() => monaco.editor.setTheme(defineTheme(monaco, dark)), [monaco, dark])
  useEffect(() => {
    if (!host.current) return undefined
    const original = monaco.editor.createModel(mine, 'typescript')
    const modified = monaco.editor.createModel(reference, 'typescript')
    const diff = monaco.editor.createDiffEditor(host.current, {
      ...editorOptions(referenceLabel, true, getSettings()),
      ...diffOptions,
    })
    for (const model of [original, modified]) model.updateOptions({ bracketColorizationOptions: plainBrackets })
    diff.setModel({ original, modified })
    keepLabel(diff.getOriginalEditor(), myLabel)
    keepLabel(diff.getModifiedEditor(), referenceLabel)
    let computed = false
    diff.onDidUpdateDiff(() => {
      computed = true
    })
    return () => {
      diff.dispose()
      setTimeout(() => [original, modified].forEach((model) => void model.dispose()), computed ? 0 : workerPatienceMs)
    }
  }, [monaco, mine, reference, myLabel, referenceLabel])
  return <div ref={host} className="compare-diff" />
}

/** Monaco's worker complains loudly when a model goes that it is still comparing. */
const workerPatienceMs = 30_000

/** Monaco 0.57 empties the labels of a diff's editors whenever another option changes. */
function keepLabel(inner: editor.ICodeEditor, ariaLabel: string): void {
  const apply = (): void => {
    if (inner.getRawOptions().ariaLabel !== ariaLabel) inner.updateOptions({ ariaLabel })
  }
  inner.onDidChangeConfiguration(apply)
  apply()
}

const plainBrackets = { enabled: false, independentColorPoolPerBracketType: false }

/** Read-only editors let Tab through. Below 900 px the two are shown one below the other, line by line. */
const diffOptions = {
  readOnly: true,
  originalEditable: false,
  domReadOnly: true,
  fontSize: 13,
  lineHeight: 20,
  diffWordWrap: 'on',
  ignoreTrimWhitespace: false,
  renderOverviewRuler: false,
  renderSideBySideInlineBreakpoint: 900,
  renderMarginRevertIcon: false,
  renderGutterMenu: false,
  renderValidationDecorations: 'off',
} as const
