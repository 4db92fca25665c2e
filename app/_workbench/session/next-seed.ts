const drawn = new Map<string, string>()

/** The seed of the next run of an exercise, drawn ahead so that the run can be prepared. */
export function nextSeed(slug: string): string {
  const seed = drawn.get(slug) ?? randomSeed()
  drawn.set(slug, seed)
  return seed
}

/** The seed of a run that begins now; the next run gets another one. */
export function takeSeed(slug: string): string {
  const seed = nextSeed(slug)
  drawn.delete(slug)
  return seed
}

function randomSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number.toString(16).padStart(8, '0')
}
