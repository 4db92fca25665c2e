import { expect, test } from 'vitest'
import type { CodeArea } from '#app/_workbench/editor/early-area.ts'
import { takeOver } from '#app/_workbench/editor/take-over.ts'
import { sessionOf } from '#app/_workbench/session/session.ts'

const starter = 'return w\n'

/** As much of a text area as the page asks for; counts how often its text is set, which moves the caret to its end. */
function fakeArea() {
  let text = starter
  const seen = { sets: 0 }
  const area = Object.defineProperty(new EventTarget(), 'value', {
    get: () => text,
    set: (value: string) => {
      text = value
      seen.sets++
    },
  })
  function type(value: string): void {
    text = value
    area.dispatchEvent(new Event('input'))
  }
  return { area: Object.assign(area, { selectionStart: 1, readOnly: true }) as unknown as CodeArea, seen, type }
}

test('what is typed before the draft is read stands, with the caret where it was', () => {
  const session = sessionOf('some-exercise', starter)
  const { area, seen, type } = fakeArea()
  const part = takeOver(area, null, session, () => {})
  type(`/${starter}`)
  expect(seen.sets).toBe(0)
  expect(area.early?.steps.map(([text]) => text)).toEqual([`/${starter}`])
  expect(session.get()).toMatchObject({ loaded: true, text: `/${starter}` })
  type(`//${starter}`)
  expect(seen.sets).toBe(0)
  expect(session.get().text).toBe(`//${starter}`)
  part()
})
