import { expect, it } from 'vitest'
import { type Keys, keyNames } from '#app/_keys/keys.ts'
import { editorKeys } from '#app/_workbench/shortcuts/editor-keys.ts'
import { shortcutTable } from '#app/_workbench/shortcuts/shortcut-table.ts'

function signs(keys: Keys, mac: boolean): string {
  return keyNames(keys, mac)
    .map(({ sign }) => sign)
    .join(mac ? '' : '+')
}

it.each<[Keys, string, string]>([
  [{ key: 'Enter', mod: true }, 'Ctrl+Enter', '⌘↩'],
  [{ key: 'Enter', mod: true, shift: true }, 'Ctrl+Shift+Enter', '⇧⌘↩'],
  [{ key: 'f', shift: true, alt: true }, 'Shift+Alt+F', '⌥⇧F'],
  [{ key: 'm', ctrl: true, shift: true }, 'Ctrl+Shift+M', '⌃⇧M'],
  [{ key: 'e' }, 'e', 'e'],
  [{ key: 'F8' }, 'F8', 'F8'],
])('%j is %s, and %s on a Mac', (keys, other, mac) => {
  expect(signs(keys, false)).toBe(other)
  expect(signs(keys, true)).toBe(mac)
})

it('the signs of a Mac have names to be read out', () => {
  expect(keyNames({ key: 'Enter', mod: true, alt: true }, true).map(({ name }) => name)).toEqual([
    'Option',
    'Command',
    'Return',
  ])
})

it.each([false, true])('no two shortcuts have the same keys (mac: %s)', (mac) => {
  const own = shortcutTable.map(({ keys }) => signs(keys, mac))
  const ofEditor = editorKeys.map(({ keys, macKeys }) =>
    ((mac && macKeys) || keys).map((step) => signs(step, mac)).join(' '),
  )
  const all = [...own, ...ofEditor]
  expect(new Set(all).size).toBe(all.length)
})
