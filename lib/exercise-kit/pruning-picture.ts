import type { TensorSample } from './failure.ts'

/** What the learner's call did to the weights, to be drawn: a histogram of their size, and the weights themselves. */
export interface PruningPicture {
  /** What goes or stays as a whole: its size is |w|, or the norm by which the exercise ranks. */
  readonly unit: 'weight' | 'neuron' | 'filter'
  readonly total: number
  /** Units that were there before and are zero, or gone, afterwards. */
  readonly pruned: number
  /** Units that were zero before. */
  readonly zeroBefore: number
  readonly histogram: {
    /** Sizes before pruning: bin `i` reaches from `edges[i]` to `edges[i + 1]`. */
    readonly edges: readonly number[]
    readonly kept: readonly number[]
    readonly pruned: readonly number[]
  }
  /** A size that separates what went from what stayed; null where none does or nothing went or stayed. */
  readonly cut: number | null
  readonly weights: readonly {
    /** Layer and role, such as `dense_1/kernel`; empty for a lone tensor. */
    readonly where: string
    readonly before: TensorSample
    /** Of another shape where units were removed. */
    readonly after: TensorSample
  }[]
}
