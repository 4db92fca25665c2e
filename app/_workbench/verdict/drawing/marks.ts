/** What a cell is drawn as. A number is a shade: -1 and 1 are the ends of the scale, 0 its middle. */
export type Mark =
  | number
  | 'zero'
  | 'not-a-number'
  | 'infinity'
  | 'minus-infinity'
  /** The four ways in which two masks meet: `lost` is pruned though it should stay, `spared` kept though it should go. */
  | Agreement

export type Agreement = 'kept' | 'pruned' | 'lost' | 'spared'

/** The end of a scale around 0 that holds all these values: the largest finite magnitude. 0 where there is none. */
export function limitOf(values: Iterable<readonly number[]>): number {
  let limit = 0
  for (const data of values)
    for (const value of data) if (Number.isFinite(value)) limit = Math.max(limit, Math.abs(value))
  return limit
}

/** A value as a cell on a scale from `-limit` to `limit`. Exact zeros, of either sign, are no shade. */
export function markOf(value: number, limit: number): Mark {
  if (value === 0) return 'zero'
  if (Number.isNaN(value)) return 'not-a-number'
  if (!Number.isFinite(value)) return value > 0 ? 'infinity' : 'minus-infinity'
  return limit === 0 ? 0 : Math.max(-1, Math.min(1, value / limit))
}

/** Yours minus expected; 0 where both are the same infinity or both are NaN. */
export function differences(expected: readonly number[], actual: readonly number[]): readonly number[] {
  return expected.map((value, i) => (Object.is(value, actual[i]) ? 0 : (actual[i] as number) - value))
}

/** The part of the scale below which a difference cannot be told from none by eye. */
const faintShare = 1 / 12

/** The largest of the differences, where all are too small to be seen on the scale; else undefined. */
export function faintDifference(data: readonly number[], limit: number): number | undefined {
  const largest = limitOf([data])
  const visible = data.some((value) => !Number.isFinite(value)) || largest > limit * faintShare
  return visible || largest === 0 ? undefined : largest
}
