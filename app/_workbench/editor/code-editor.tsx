import { Editor, type OnMount } from '@monaco-editor/react'
import { type ReactNode, useMemo } from 'react'
import type { Bench } from '#app/_workbench/session/bench.ts'
import { editCode } from '#app/_workbench/session/edit-code.ts'
import type { EditorSettings } from '#app/_workbench/settings/editor-settings.ts'
import { useDark } from '#app/_workbench/use-dark.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { attachEditor } from './attach-editor.ts'
import { editorOptions } from './editor-options.ts'
import type { Monaco } from './load-monaco.ts'
import { PlainEditor } from './plain-editor.tsx'
import { defineTheme } from './themes.ts'
import { useMonaco } from './use-monaco.ts'

interface CodeEditorProps {
  readonly bench: Bench
  readonly locale: Locale
  readonly narrow: boolean
  readonly settings: EditorSettings
  readonly preview: ReactNode
  readonly onUse: () => void
}

/** Monaco on the session's text. Its model is kept, and with it the undo history, when the component goes. */
export function CodeEditor({ bench, locale, narrow, settings, preview, onUse }: CodeEditorProps) {
  const { session, assets } = bench
  const dark = useDark()
  const monaco = useMonaco(assets, locale)
  const theme = useMemo(() => (isReady(monaco) ? defineTheme(monaco, dark) : ''), [monaco, dark])
  if (monaco === 'failed') return <PlainEditor session={session} locale={locale} />
  if (monaco === null) return preview
  const onMount: OnMount = (editor) => {
    editor.onDidDispose(attachEditor(editor, bench, monaco.editor))
    editor.onDidFocusEditorText(onUse)
    requestIdle(onUse)
  }
  return (
    <Editor
      path={`file:///exercises/${session.slug}.ts`}
      language="typescript"
      defaultValue={session.get().text}
      theme={theme}
      options={editorOptions(workbenchWords(locale).editor, narrow, settings)}
      loading={preview}
      keepCurrentModel
      onChange={(text) => editCode(session, text ?? '')}
      onMount={onMount}
    />
  )
}

function isReady(monaco: ReturnType<typeof useMonaco>): monaco is Monaco {
  return monaco !== null && monaco !== 'failed'
}

/** Safari has no idle callback. */
function requestIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2_000 })
  else setTimeout(callback, 200)
}
