import { describe, expect, test } from 'vitest'
import { isSearchKey } from '#app/_search/search-key.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, defaultPrevented: false }

/** A key pressed on an element that some of these selectors match. */
function press(key: string, change: Partial<typeof none> = {}, inside: readonly string[] = []) {
  const closest = (selectors: string) => (selectors.split(', ').some((each) => inside.includes(each)) ? {} : null)
  return { ...none, isComposing: false, key, ...change, target: { closest } as unknown as EventTarget }
}

const yes = () => true
const no = () => false

describe('isSearchKey', () => {
  test.each([
    ['Ctrl+K', press('k', { ctrlKey: true }), false, true],
    ['Ctrl+K with Caps Lock', press('K', { ctrlKey: true }), false, true],
    ['Command+K on a Mac', press('k', { metaKey: true }), true, true],
    ['Ctrl+K on a Mac, which deletes to the end of the line', press('k', { ctrlKey: true }), true, false],
    ['the Windows key with K', press('k', { metaKey: true }), false, false],
    ['Ctrl+Shift+K', press('k', { ctrlKey: true, shiftKey: true }), false, false],
    ['Ctrl+Alt+K', press('k', { ctrlKey: true, altKey: true }), false, false],
    ['k', press('k'), false, false],
    ['Ctrl+K in a text field', press('k', { ctrlKey: true }, ['textarea']), false, true],
    ['Ctrl+K in the code editor', press('k', { ctrlKey: true }, ['.bench-editor']), false, false],
    ['Ctrl+K in a dialog', press('k', { ctrlKey: true }, ['dialog']), false, false],
    ['Ctrl+K that another has taken', press('k', { ctrlKey: true, defaultPrevented: true }), false, false],
    ['Ctrl+K held down', press('k', { ctrlKey: true, repeat: true }), false, false],
    ['a slash', press('/'), false, true],
    ['a slash that needs Shift, as on a German keyboard', press('/', { shiftKey: true }), false, true],
    ['Ctrl+/', press('/', { ctrlKey: true }), false, false],
    ...['input', 'textarea', 'select', '[contenteditable]', '[role=textbox]', '.bench-editor', 'dialog'].map(
      (place) => [`a slash in ${place}`, press('/', {}, [place]), false, false] as const,
    ),
  ] as const)('%s', (_, event, mac, wanted) => {
    expect(isSearchKey(event, mac, yes)).toBe(wanted)
  })

  test('a slash does nothing where single keys are switched off', () => {
    expect(isSearchKey(press('/'), false, no)).toBe(false)
    expect(isSearchKey(press('k', { ctrlKey: true }), false, no)).toBe(true)
  })

  test('nothing while an input method composes', () => {
    expect(isSearchKey({ ...press('/'), isComposing: true }, false, yes)).toBe(false)
  })
})
