import { Editor, type OnMount } from '@monaco-editor/react'
import { type RefObject, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Bench } from '#app/_workbench/session/bench.ts'
import { editCode } from '#app/_workbench/session/edit-code.ts'
import type { EditorSettings } from '#app/_workbench/settings/editor-settings.ts'
import { useDark } from '#app/_workbench/use-dark.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { attachEditor } from './attach-editor.ts'
import { areaClass, type CodeArea } from './early-area.ts'
import { editorOptions } from './editor-options.ts'
import type { Monaco } from './load-monaco.ts'
import { requestIdle } from './request-idle.ts'
import { defineTheme } from './themes.ts'
import { onceComposed, upgrade } from './upgrade.ts'

interface CodeEditorProps {
  readonly monaco: Monaco
  readonly bench: Bench
  readonly locale: Locale
  readonly narrow: boolean
  readonly settings: EditorSettings
  /** Holds the text area whose place Monaco takes. */
  readonly place: RefObject<HTMLElement | null>
  readonly onUse: () => void
  /** Monaco is where the text area was, which can go. */
  readonly onReady: () => void
}

/** Monaco on the session's text. Its model is kept, and with it the undo history, when the component goes. */
export function CodeEditor({ monaco, bench, locale, narrow, settings, place, onUse, onReady }: CodeEditorProps) {
  const { session } = bench
  const dark = useDark()
  const theme = useMemo(() => defineTheme(monaco, dark), [monaco, dark])
  const attached = useRef(false)
  const findArea = (): CodeArea | null => place.current?.querySelector<CodeArea>(`.${areaClass}`) ?? null
  const onMount: OnMount = (editor) => {
    let gone = false
    editor.onDidDispose(() => {
      gone = true
    })
    const takePlace = (): void => {
      if (gone) return
      const takeFocus = upgrade(editor, findArea())
      attached.current = true
      flushSync(onReady)
      editor.onDidDispose(attachEditor(editor, bench, monaco.editor))
      takeFocus()
      editor.onDidFocusEditorText(onUse)
      requestIdle(onUse)
    }
    // React has the text area removed at once only from outside of its own work.
    onceComposed(findArea(), () => queueMicrotask(takePlace))
  }
  return (
    <Editor
      path={`file:///exercises/${session.slug}.ts`}
      language="typescript"
      defaultValue={findArea()?.early?.base ?? session.get().text}
      theme={theme}
      options={editorOptions(workbenchWords(locale).editor, narrow, settings)}
      loading={null}
      keepCurrentModel
      onChange={(text) => {
        if (attached.current) editCode(session, text ?? '')
      }}
      onMount={onMount}
    />
  )
}
