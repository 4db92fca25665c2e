import type { TensorSample } from '#lib/exercise-kit/failure.ts'
import type { Agreement } from './marks.ts'

export const agreements = ['kept', 'pruned', 'lost', 'spared'] as const satisfies readonly Agreement[]

/**
 * Whether two tensors are masks and not weights that happen to be 0 and 1. A model's weight is named by layer and role
 * (`dense/bias`), and is none.
 */
export function areMasks(where: string, ...samples: readonly Pick<TensorSample, 'data'>[]): boolean {
  if (!/mask/i.test(where)) return false
  return samples.every(({ data }) => data.length > 0 && data.every((value) => value === 0 || value === 1))
}

/** How two masks meet at each place. */
export function agreementOf(expected: readonly number[], actual: readonly number[]): readonly Agreement[] {
  return expected.map((wanted, i) => {
    if (wanted === 0) return actual[i] === 0 ? 'pruned' : 'spared'
    return actual[i] === 0 ? 'lost' : 'kept'
  })
}

export function countAgreements(marks: readonly Agreement[]): Readonly<Record<Agreement, number>> {
  const counts: Record<Agreement, number> = { kept: 0, pruned: 0, lost: 0, spared: 0 }
  for (const mark of marks) counts[mark]++
  return counts
}
