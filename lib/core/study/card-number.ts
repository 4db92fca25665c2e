import type { CardKey } from './events.ts'

/** Anki numbers cards by the millisecond in which they were made; none may be made in the future. */
const firstMs = 1_600_000_000_000

/**
 * A number for programs that know cards by number: the same for a card in every export and on every device. 36 bits of
 * a hash above a fixed time.
 */
export function cardNumber(key: CardKey): number {
  return firstMs + (fnv(key, 0x811c9dc5) & 0xf) * 2 ** 32 + fnv(key, 0x9dc5811c)
}

function fnv(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
