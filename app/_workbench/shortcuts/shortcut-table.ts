import type { Keys } from '#app/_keys/keys.ts'
import { focusEditor } from '#app/_workbench/editor/open-editor.ts'
import type { Bench } from '#app/_workbench/session/bench.ts'
import { runCode } from '#app/_workbench/session/run-code.ts'
import type { Tab } from '#app/_workbench/session/session.ts'

export interface Shortcut {
  readonly id:
    | 'run'
    | 'submit'
    | 'save'
    | 'editor'
    | 'statement'
    | 'results'
    | 'hint'
    | 'next'
    | 'previous'
    | 'shortcuts'
  /** `letter`: only where no text is written, and only if the learner has not switched them off. */
  readonly group: 'anywhere' | 'letter'
  readonly keys: Keys
  readonly act: (bench: Bench) => void
}

/** What the workbench's own keys do: the handler obeys it, the list of shortcuts is made from it. */
export const shortcutTable: readonly Shortcut[] = [
  { id: 'run', group: 'anywhere', keys: { key: 'Enter', mod: true }, act: (bench) => void runCode(bench, 'run') },
  {
    id: 'submit',
    group: 'anywhere',
    keys: { key: 'Enter', mod: true, shift: true },
    act: (bench) => void runCode(bench, 'submit'),
  },
  { id: 'save', group: 'anywhere', keys: { key: 's', mod: true }, act: (bench) => void runCode(bench, 'run') },
  { id: 'editor', group: 'letter', keys: { key: 'e' }, act: openCode },
  { id: 'statement', group: 'letter', keys: { key: 'i' }, act: (bench) => openPane(bench, 'statement') },
  { id: 'results', group: 'letter', keys: { key: 'r' }, act: (bench) => openPane(bench, 'results') },
  { id: 'hint', group: 'letter', keys: { key: 'h' }, act: openHint },
  { id: 'next', group: 'letter', keys: { key: 'n' }, act: () => press('next') },
  { id: 'previous', group: 'letter', keys: { key: 'p' }, act: () => press('previous') },
  { id: 'shortcuts', group: 'letter', keys: { key: '?' }, act: () => press('shortcuts') },
]

function openCode({ session }: Bench): void {
  session.set({ tab: 'code' })
  requestAnimationFrame(focusEditor)
}

function openPane({ session }: Bench, tab: Tab): void {
  session.set({ tab })
  requestAnimationFrame(() => document.getElementById(`pane-${tab}`)?.focus())
}

function openHint({ session }: Bench): void {
  session.set({ tab: 'statement' })
  requestAnimationFrame(() => press('hint'))
}

/** Presses the visible control that does the same; nothing happens where there is none. */
function press(id: Shortcut['id']): void {
  const control = document.querySelector<HTMLElement>(`[data-shortcut="${id}"]`)
  if (id === 'hint') control?.focus()
  control?.click()
}
