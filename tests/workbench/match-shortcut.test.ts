import { describe, expect, it } from 'vitest'
import { type Place, placeOf } from '#app/_keys/match-keys.ts'
import { matchShortcut } from '#app/_workbench/shortcuts/match-shortcut.ts'
import { shortcutTable } from '#app/_workbench/shortcuts/shortcut-table.ts'

type Press = Parameters<typeof matchShortcut>[0]

interface Wanted extends Partial<Omit<Press, 'getModifierState'>> {
  readonly key: string
  readonly altGraph?: boolean
}

function idOf({ altGraph = false, ...wanted }: Wanted, place: Place = 'page', letters = true): string | undefined {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 0 }
  const press = { code: '', ...none, ...wanted, getModifierState: (name: string) => altGraph && name === 'AltGraph' }
  return matchShortcut(press, place, letters)?.id
}

describe('keys with Ctrl or Command', () => {
  it.each<[Wanted, string]>([
    [{ key: 'Enter', ctrlKey: true }, 'run'],
    [{ key: 'Enter', metaKey: true }, 'run'],
    [{ key: 'Enter', ctrlKey: true, shiftKey: true }, 'submit'],
    [{ key: 's', metaKey: true }, 'save'],
    [{ key: 'S', ctrlKey: true }, 'save'],
    [{ key: 'ы', code: 'KeyS', ctrlKey: true }, 'save'],
  ])('%j is %s, on the page and in text', (press, id) => {
    expect(idOf(press)).toBe(id)
    expect(idOf(press, 'text')).toBe(id)
    expect(idOf(press, 'text', false)).toBe(id)
  })

  it.each<Wanted>([
    { key: 'Enter' },
    { key: 'Enter', shiftKey: true },
    { key: 'Enter', ctrlKey: true, altKey: true },
    { key: 's', ctrlKey: true, shiftKey: true },
    { key: 'e', ctrlKey: true },
    { key: 'r', metaKey: true },
    { key: 'p', ctrlKey: true },
  ])('%j is none of ours', (press) => {
    expect(idOf(press)).toBeUndefined()
  })

  it('are left alone in a dialog', () => {
    expect(idOf({ key: 'Enter', ctrlKey: true }, 'dialog')).toBeUndefined()
  })
})

describe('single letters', () => {
  const letters = shortcutTable.filter(({ group }) => group === 'letter')

  it.each(letters.map(({ id, keys }) => [keys.key, id] as const))('%s is %s', (key, id) => {
    expect(idOf({ key, shiftKey: key === '?' })).toBe(id)
  })

  it.each(letters.map(({ keys }) => keys.key))('%s is nothing in text, in a dialog, or when switched off', (key) => {
    expect(idOf({ key }, 'text')).toBeUndefined()
    expect(idOf({ key }, 'dialog')).toBeUndefined()
    expect(idOf({ key }, 'page', false)).toBeUndefined()
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('are nothing with %s', (modifier) => {
    for (const { keys } of letters) expect(idOf({ key: keys.key, [modifier]: true })).toBeUndefined()
  })

  it('are nothing with AltGr, which makes other signs of them', () => {
    expect(idOf({ key: 'e', altGraph: true })).toBeUndefined()
    expect(idOf({ key: '?', altGraph: true })).toBeUndefined()
  })

  it('are nothing while an input method composes', () => {
    expect(idOf({ key: 'e', isComposing: true })).toBeUndefined()
    expect(idOf({ key: 'e', keyCode: 229 })).toBeUndefined()
    expect(idOf({ key: 'Enter', ctrlKey: true, isComposing: true })).toBeUndefined()
  })

  it('work with Caps Lock but not with Shift', () => {
    expect(idOf({ key: 'E' })).toBe('editor')
    expect(idOf({ key: 'E', shiftKey: true })).toBeUndefined()
  })

  it('go by the place of the key on a keyboard without Latin letters', () => {
    expect(idOf({ key: 'у', code: 'KeyE' })).toBe('editor')
    expect(idOf({ key: 'j', code: 'KeyC' })).toBeUndefined()
  })
})

describe('placeOf', () => {
  it.each<[string, Readonly<Record<string, string>>, Place]>([
    ['p', {}, 'page'],
    ['button', {}, 'page'],
    ['div', { contenteditable: 'false' }, 'page'],
    ['input', { type: 'number' }, 'text'],
    ['textarea', {}, 'text'],
    ['select', {}, 'text'],
    ['div', { contenteditable: '' }, 'text'],
    ['div', { contenteditable: 'true' }, 'text'],
    ['div', { contenteditable: 'plaintext-only' }, 'text'],
    ['div', { role: 'textbox' }, 'text'],
    ['ul', { role: 'menu' }, 'text'],
    ['div', { role: 'code' }, 'text'],
    ['div', { class: 'context-view' }, 'text'],
    ['dialog', {}, 'dialog'],
    ['div', { role: 'dialog' }, 'dialog'],
  ])('<%s %j> is %s', (tag, attributes, place) => {
    expect(placeOf(elementWith(tag, attributes))).toBe(place)
  })

  it('is the page where nothing has the focus', () => {
    expect(placeOf(null)).toBe('page')
  })
})

/** An element without parents, as far as `closest` with a list of simple selectors goes. */
function elementWith(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const matches = (selector: string) => {
    const [, name = '', kind = '', rest = ''] = /^([a-z]*)(\.[\w-]+)?(.*)$/.exec(selector) ?? []
    const conditions = [...rest.matchAll(/(:not\()?\[([a-z]+)(?:="([^"]*)")?\]\)?/g)]
    return (
      (name === '' || name === tag) &&
      (kind === '' || `.${attributes.class}` === kind) &&
      conditions.every(([, not, attribute = '', value]) => {
        const own = attributes[attribute]
        return (own !== undefined && (value === undefined || own === value)) === (not === undefined)
      })
    )
  }
  const element = { closest: (selectors: string) => (selectors.split(', ').some(matches) ? element : null) }
  return element as unknown as Element
}
