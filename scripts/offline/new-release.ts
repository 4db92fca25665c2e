import { randomInt } from 'node:crypto'

export interface Release {
  /** Occurs in no text by chance. */
  readonly id: string
  readonly builtAtMs: number
}

/** Every build is one of its own, even of the same sources. Digits alone: blockers of advertisements dislike some letters. */
export function newRelease(builtAtMs = Date.now()): Release {
  return { id: `${builtAtMs}-${String(randomInt(2 ** 47)).padStart(15, '0')}`, builtAtMs }
}
