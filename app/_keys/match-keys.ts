import type { Keys } from './keys.ts'

/** Where a key was pressed: in a dialog no shortcut counts, where text is written no single letter does. */
export type Place = 'page' | 'text' | 'dialog'

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode' | 'getModifierState'
>

/** Keys that do something; those of the group `letter` can be switched off. */
export interface KeyAct {
  readonly keys: Keys
  readonly group: string
}

/** The act that a key press means; null for one that belongs to the page, the editor or an input method. */
export function matchKeys<A extends KeyAct>(
  table: readonly A[],
  press: KeyPress,
  place: Place,
  letters: boolean,
): A | null {
  if (place === 'dialog' || isComposing(press)) return null
  const allowed = letters && place === 'page' ? table : table.filter(({ group }) => group !== 'letter')
  return allowed.find(({ keys }) => pressed(keys, press)) ?? null
}

export function placeOf(target: Pick<Element, 'closest'> | null): Place {
  if (target?.closest(dialogs)) return 'dialog'
  return target?.closest(textFields) ? 'text' : 'page'
}

const dialogs = 'dialog, [role="dialog"]'

/** Also Monaco, which is the `code`, and its menus, in which a letter chooses. */
const textFields =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="menu"], [role="code"], .context-view'

/** Safari ends a composition before the key that ended it, and says so only by this code. */
function isComposing({ isComposing, keyCode }: KeyPress): boolean {
  return isComposing || keyCode === 229
}

function pressed({ key, mod, shift, alt }: Keys, press: KeyPress): boolean {
  const held = { mod: press.ctrlKey || press.metaKey, shift: press.shiftKey, alt: press.altKey }
  if (held.mod !== (mod ?? false) || held.alt !== (alt ?? false) || press.getModifierState('AltGraph')) return false
  return isSign(key) ? press.key === key : held.shift === (shift ?? false) && keyOf(press) === key
}

/** A sign such as ? is where the keyboard has it, with Shift or without. */
function isSign(key: string): boolean {
  return /^[^a-z0-9]$/i.test(key)
}

/** On a keyboard without Latin letters the place of the key counts. */
function keyOf({ key, code }: KeyPress): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  const other = key.length === 1 && key > '~'
  const name = other && place ? place : key
  return name.length === 1 ? name.toLowerCase() : name
}
