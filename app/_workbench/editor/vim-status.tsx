import type { editor } from 'monaco-editor/editor.js'
import { useEffect, useRef } from 'react'
import { putVimKeysOn } from './vim-keys.ts'

interface VimStatusProps {
  readonly instance: editor.IStandaloneCodeEditor
  readonly url: string
  readonly label: string
}

/** Vim's status line: the mode, the keys of a command that is not complete, a place to type `:` and `/`. */
export function VimStatus({ instance, url, label }: VimStatusProps) {
  const status = useRef<HTMLDivElement>(null)
  useEffect(() => (status.current ? putVimKeysOn(instance, status.current, url) : undefined), [instance, url])
  return <div ref={status} role="status" aria-label={label} className="bench-vim" />
}
