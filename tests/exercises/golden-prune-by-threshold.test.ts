import { expect, test } from 'vitest'
import { pruneByThreshold } from '#exercises/prune-by-threshold/solution.ts'
import golden from '#tests/golden/prune-by-threshold.json' with { type: 'json' }
import { expectClose, type GoldenTensor, tensorOf } from './golden-tensor.ts'

interface Case {
  readonly name: string
  readonly args: { readonly w: GoldenTensor; readonly threshold: number }
  readonly expect: GoldenTensor
  readonly tol: number
}

test.each(golden.cases as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const pruned = pruneByThreshold(tensorOf(args.w), args.threshold)
  expect(pruned.dtype).toBe('float32')
  expectClose(pruned, expected, tol)
})
