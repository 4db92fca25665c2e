import { type KeyPress, matchKeys, type Place } from '#app/_keys/match-keys.ts'
import { type Shortcut, shortcutTable } from './shortcut-table.ts'

/** The shortcut that a key press means; null for one that belongs to the page, the editor or an input method. */
export function matchShortcut(press: KeyPress, place: Place, letters: boolean): Shortcut | null {
  return matchKeys(shortcutTable, press, place, letters)
}
