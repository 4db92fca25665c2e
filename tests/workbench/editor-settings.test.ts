import { describe, expect, it } from 'vitest'
import { defaultSettings, lineHeightPx, parseSettings } from '#app/_workbench/settings/editor-settings.ts'

describe('parseSettings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(null)).toEqual(defaultSettings)
  })

  it('reads back what was stored', () => {
    const chosen = {
      ...defaultSettings,
      fontSizePx: 20,
      wordWrap: true,
      tabMovesFocus: true,
      letterShortcuts: false,
      vimKeys: true,
    }
    expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen)
  })

  it.each(['', 'not json', '[', 'null', '7', '"text"', '[1, 2]'])('gives the defaults for %j', (text) => {
    expect(parseSettings(text)).toEqual(defaultSettings)
  })

  it.each([11, 25, 14.5, '14', null, -1, 1e9])(
    'takes %j for no font size, and keeps the other fields',
    (fontSizePx) => {
      const stored = JSON.stringify({ fontSizePx, wordWrap: false, letterShortcuts: false })
      expect(parseSettings(stored)).toEqual({ ...defaultSettings, wordWrap: false, letterShortcuts: false })
    },
  )

  it('takes no word for a switch and drops fields that it does not know', () => {
    const stored = JSON.stringify({
      wordWrap: 'on',
      tabMovesFocus: 1,
      letterShortcuts: 'no',
      theme: 'x',
      fontSizePx: 12,
    })
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, fontSizePx: 12 })
  })
})

it('the line height is 22 px at the default size, in whole pixels at the others', () => {
  expect(lineHeightPx(14)).toBe(22)
  expect([12, 13, 18, 24].map(lineHeightPx)).toEqual([19, 20, 28, 38])
})
