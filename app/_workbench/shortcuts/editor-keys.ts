import type { Keys } from '#app/_keys/keys.ts'

interface EditorKeys {
  readonly id:
    | 'complete'
    | 'parameters'
    | 'hover'
    | 'format'
    | 'problem'
    | 'comment'
    | 'rename'
    | 'find'
    | 'tab'
    | 'leave'
    | 'commands'
  /** Pressed one after the other. */
  readonly keys: readonly Keys[]
  readonly macKeys?: readonly Keys[]
}

/** Keys that Monaco obeys, for the list of shortcuts. Ctrl+Space would switch the input method on a Chinese system. */
export const editorKeys: readonly EditorKeys[] = [
  { id: 'complete', keys: [{ key: 'i', mod: true }] },
  { id: 'parameters', keys: [{ key: 'Space', mod: true, shift: true }] },
  {
    id: 'hover',
    keys: [
      { key: 'k', mod: true },
      { key: 'i', mod: true },
    ],
  },
  { id: 'format', keys: [{ key: 'f', shift: true, alt: true }] },
  { id: 'comment', keys: [{ key: '/', mod: true }] },
  { id: 'rename', keys: [{ key: 'F2' }] },
  { id: 'find', keys: [{ key: 'f', mod: true }] },
  { id: 'problem', keys: [{ key: 'F8' }] },
  { id: 'tab', keys: [{ key: 'm', ctrl: true }], macKeys: [{ key: 'm', ctrl: true, shift: true }] },
  { id: 'leave', keys: [{ key: 'Esc' }] },
  { id: 'commands', keys: [{ key: 'F1' }] },
]
