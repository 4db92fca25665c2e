import type { PruningPicture } from './pruning-picture.ts'

/** One unit of a call's weights: how large it was before, and whether it is still there. */
export interface PrunedUnit {
  /** |w| or the exercise's norm, before pruning; 0 for a unit that was zero before. */
  readonly size: number
  readonly kept: boolean
}

const mostBins = 24

/** Counts the units, bins their sizes and finds the cut. Null where there was nothing to prune. */
export function pruneEffect(
  unit: PruningPicture['unit'],
  units: readonly PrunedUnit[],
  weights: PruningPicture['weights'],
): PruningPicture | null {
  const there = units.filter(({ size }) => size !== 0)
  if (there.length === 0 || !there.every(({ size }) => Number.isFinite(size))) return null
  const gone = there.filter(({ kept }) => !kept)
  return {
    unit,
    total: units.length,
    pruned: gone.length,
    zeroBefore: units.length - there.length,
    histogram: histogramOf(there),
    cut: cutBetween(
      gone.map(({ size }) => size),
      there.filter(({ kept }) => kept).map(({ size }) => size),
    ),
    weights,
  }
}

/** Equal bins from 0 to the largest size; few units get fewer bins, or most of them would be empty. */
function histogramOf(units: readonly PrunedUnit[]): PruningPicture['histogram'] {
  const bins = Math.min(mostBins, 2 * Math.ceil(Math.sqrt(units.length)))
  const largest = units.reduce((max, { size }) => Math.max(max, size), 0)
  const [kept, pruned] = [new Array<number>(bins).fill(0), new Array<number>(bins).fill(0)]
  for (const unit of units) {
    const counts = unit.kept ? kept : pruned
    const bin = Math.min(bins - 1, Math.floor((unit.size / largest) * bins))
    counts[bin] = (counts[bin] as number) + 1
  }
  return { edges: Array.from({ length: bins + 1 }, (_, i) => (i * largest) / bins), kept, pruned }
}

function cutBetween(pruned: readonly number[], kept: readonly number[]): number | null {
  if (pruned.length === 0 || kept.length === 0) return null
  const below = pruned.reduce((max, size) => Math.max(max, size), 0)
  const above = kept.reduce((min, size) => Math.min(min, size), Number.POSITIVE_INFINITY)
  return below <= above ? (below + above) / 2 : null
}
