/**
 * Whether two words are at most `limit` edits apart: a letter put in, left out or changed, or two neighbours swapped
 * (optimal string alignment).
 */
export function isWithin(limit: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1)
      next.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return false
    before = row
    row = next
  }
  return row[b.length] <= limit
}
