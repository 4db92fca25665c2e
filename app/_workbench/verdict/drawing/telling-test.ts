import type { TestResult } from '#lib/runner/verdict.ts'

/** The test whose pruning shows most: one that took some and left some, with a cut if possible, over most weights. */
export function tellingTest<T extends Pick<TestResult, 'pruning'>>(tests: readonly T[]): T | undefined {
  const pictured = tests.filter(({ pruning }) => pruning !== null)
  return pictured.toSorted((left, right) => rank(right) - rank(left))[0]
}

function rank({ pruning }: Pick<TestResult, 'pruning'>): number {
  if (pruning === null) return -1
  const { total, pruned, zeroBefore, cut } = pruning
  const partly = pruned > 0 && pruned < total - zeroBefore
  // A total is far below this, and the share that it decides below 1.
  return (partly ? 2 : 0) + (cut === null ? 0 : 1) + total / 1e9
}
