/** The names most like a mistyped one, best first; at most three. */
export function nearest(name: string, names: readonly string[]): string[] {
  const ranked = names.map((other) => [distance(name, other), other] as const).sort(([a], [b]) => a - b)
  const [best = 0] = ranked[0] ?? []
  return ranked
    .filter(([edits]) => edits <= best + 2)
    .slice(0, 3)
    .map(([, other]) => other)
}

/** Levenshtein's: how many letters must be put in, taken out or replaced. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (to[j - 1] === letter ? 0 : 1)))
    }
    row = next
  }
  return row[to.length]
}
