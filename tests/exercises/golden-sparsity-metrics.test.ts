import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { pruneCount, sparsityOf } from '#exercises/sparsity-metrics/solution.ts'
import golden from '#tests/golden/sparsity-metrics.json' with { type: 'json' }

interface Case {
  readonly name: string
  readonly args: {
    readonly fn: string
    readonly t?: { readonly shape: number[]; readonly data: number[] }
    readonly n?: number
    readonly amount?: number | string
  }
  readonly expect: number | { readonly throws: string }
  readonly tol: number
}

test.each(golden.cases as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const answer = () =>
    args.t ? sparsityOf(tf.tensor(args.t.data, args.t.shape)) : pruneCount(args.n as number, Number(args.amount))
  if (typeof expected === 'number') {
    expect(Math.abs(answer() - expected)).toBeLessThanOrEqual(tol + Math.max(tol, 1e-4) * Math.abs(expected))
  } else {
    expect(expected.throws).toBe('RangeError')
    expect(answer).toThrow(RangeError)
  }
})
