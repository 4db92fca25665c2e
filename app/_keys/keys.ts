/** Keys pressed together. */
export interface Keys {
  /** As `KeyboardEvent.key` has it, letters in lower case. */
  readonly key: string
  /** Ctrl, and on a Mac Command. */
  readonly mod?: true
  /** Ctrl, also on a Mac. */
  readonly ctrl?: true
  readonly shift?: true
  readonly alt?: true
}

export interface KeyName {
  readonly sign: string
  /** What is read out instead of the sign. */
  readonly name: string
}

/** The keys one by one, named as on the learner's keyboard. */
export function keyNames({ key, mod, ctrl, shift, alt }: Keys, mac: boolean): KeyName[] {
  const names = mac ? macModifiers : modifierNames
  const order = mac ? (['ctrl', 'alt', 'shift', 'mod'] as const) : (['mod', 'ctrl', 'shift', 'alt'] as const)
  const pressed = { mod, ctrl, shift, alt }
  const held = order.filter((modifier) => pressed[modifier]).map((modifier) => names[modifier])
  const own = mac ? macKeys[key] : undefined
  return [...held, own ?? plain(held.length > 0 && key.length === 1 ? key.toUpperCase() : key)]
}

function plain(name: string): KeyName {
  return { sign: name, name }
}

const modifierNames = { mod: plain('Ctrl'), ctrl: plain('Ctrl'), shift: plain('Shift'), alt: plain('Alt') }

const macModifiers = {
  mod: { sign: '⌘', name: 'Command' },
  ctrl: { sign: '⌃', name: 'Control' },
  shift: { sign: '⇧', name: 'Shift' },
  alt: { sign: '⌥', name: 'Option' },
}

const macKeys: Readonly<Record<string, KeyName>> = {
  Enter: { sign: '↩', name: 'Return' },
}
