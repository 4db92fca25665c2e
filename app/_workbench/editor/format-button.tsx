import type { editor } from 'monaco-editor/editor.js'
import { useEffect, useState } from 'react'
import type { EditorWords } from '#lib/i18n/editor-en.ts'
import { formatCode } from './format-code.ts'

interface FormatButtonProps {
  readonly instance: editor.IStandaloneCodeEditor
  readonly words: EditorWords['format']
}

/** Formats, and says what came of it until the code changes. */
export function FormatButton({ instance, words }: FormatButtonProps) {
  const [result, setResult] = useState('')
  useEffect(() => {
    const listening = instance.onDidChangeModelContent(() => setResult(''))
    return () => listening.dispose()
  }, [instance])

  async function format(): Promise<void> {
    setResult('')
    setResult((await formatCode(instance)) ? words.changed : words.unchanged)
  }

  return (
    <>
      <span role="status" className="bench-formatted">
        {result}
      </span>
      <button
        type="button"
        className="bench-tool"
        aria-keyshortcuts="Shift+Alt+F"
        title={words.keys}
        onClick={() => void format()}
      >
        {words.label}
      </button>
    </>
  )
}
