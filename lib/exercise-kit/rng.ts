/** A seeded source of random test inputs. The same seed gives the same numbers on every machine. */
export interface Rng {
  /** In [0, 1). */
  next(): number
  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number
  /** In [low, high). */
  uniform(low: number, high: number): number
  /** Standard normal. */
  normal(): number
  pick<T>(items: readonly T[]): T
  /** A new array in random order. */
  shuffle<T>(items: readonly T[]): T[]
  /** An independent source, told apart by the label. */
  fork(label: string): Rng
}

/** xoshiro128** seeded by splitmix32 over the text's FNV-1a hash (Blackman & Vigna 2018). */
export function createRng(seed: string): Rng {
  const next = xoshiro(hash(seed))
  const rng: Rng = {
    next,
    int: (low, high) => low + Math.floor(next() * (high - low + 1)),
    uniform: (low, high) => low + next() * (high - low),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    shuffle: (items) => shuffled(items, rng),
    fork: (label) => createRng(`${seed}/${label}`),
  }
  return rng
}

function shuffled<T>(items: readonly T[], rng: Rng): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = rng.int(0, i)
    ;[copy[i], copy[j]] = [copy[j] as T, copy[i] as T]
  }
  return copy
}

function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

function splitmix(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x9e3779b9) | 0
    let t = state ^ (state >>> 16)
    t = Math.imul(t, 0x21f0aaad)
    t ^= t >>> 15
    t = Math.imul(t, 0x735a2d97)
    return (t ^ (t >>> 15)) >>> 0
  }
}

function xoshiro(seed: number): () => number {
  const fill = splitmix(seed)
  const s: [number, number, number, number] = [fill(), fill(), fill(), fill()]
  return () => {
    const result = Math.imul(rotate(Math.imul(s[1], 5), 7), 9) >>> 0
    const t = s[1] << 9
    s[2] ^= s[0]
    s[3] ^= s[1]
    s[1] ^= s[2]
    s[0] ^= s[3]
    s[2] ^= t
    s[3] = rotate(s[3], 11)
    return result / 0x100000000
  }
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k))
}
