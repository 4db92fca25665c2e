/** Of this run's randomness; `SEED=… npx playwright test …` repeats another run's, which the failed step names. */
export function newSeed(): number {
  return Number(process.env.SEED ?? Date.now() % 1_000_000)
}

/** A small generator of the same numbers from the same seed, 0 to 1. */
export function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const first = Math.imul(state ^ (state >>> 15), 1 | state)
    const second = (first + Math.imul(first ^ (first >>> 7), 61 | first)) ^ first
    return ((second ^ (second >>> 14)) >>> 0) / 4_294_967_296
  }
}
