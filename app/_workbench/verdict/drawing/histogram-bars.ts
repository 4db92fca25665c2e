import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'

type Histogram = PruningPicture['histogram']

interface Bar {
  readonly x: number
  readonly width: number
  /** Pruned stand below kept. */
  readonly pruned: { readonly y: number; readonly height: number }
  readonly kept: { readonly y: number; readonly height: number }
}

interface Bars {
  readonly bars: readonly Bar[]
  /** The most units in one bin: the top of the plot. */
  readonly most: number
  /** Where the cut stands; null where there is none within the plot. */
  readonly cutX: number | null
}

/** The bars of a histogram in a plot of this size, y downwards from its top. */
export function histogramBars(
  { edges, kept, pruned }: Histogram,
  cut: number | null,
  width: number,
  height: number,
): Bars {
  const [first, last] = [edges[0] ?? 0, edges.at(-1) ?? 0]
  const span = last - first
  const across = (size: number): number => (span > 0 ? ((size - first) / span) * width : 0)
  const most = Math.max(1, ...kept.map((count, i) => count + (pruned[i] ?? 0)))
  const tall = (count: number): number => (count / most) * height
  const bars = kept.map((count, i) => {
    const [x, below] = [across(edges[i] ?? 0), tall(pruned[i] ?? 0)]
    return {
      x,
      width: span > 0 ? across(edges[i + 1] ?? last) - x : width / kept.length,
      pruned: { y: height - below, height: below },
      kept: { y: height - below - tall(count), height: tall(count) },
    }
  })
  return { bars, most, cutX: cut === null || cut < first || cut > last ? null : across(cut) }
}
