import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { magnitudePrune } from '#exercises/magnitude-prune/solution.ts'
import golden from '#tests/golden/magnitude-prune.json' with { type: 'json' }

interface WireTensor {
  readonly shape: number[]
  readonly data: number[]
}

interface Case {
  readonly name: string
  readonly args: { readonly w: WireTensor; readonly amount: number }
  readonly expect: { readonly count: number; readonly mask?: WireTensor; readonly pruned?: WireTensor }
  readonly tol: number
}

test.each(golden.cases as readonly Case[])('$name', ({ args, expect: expected, tol }) => {
  const { mask, pruned } = magnitudePrune(tf.tensor(args.w.data, args.w.shape), args.amount)
  const keep = [...mask.dataSync()]
  expect(mask.shape).toEqual(args.w.shape)
  expect(keep.filter((value) => value === 0)).toHaveLength(expected.count)
  // Cases with ties name no mask; what holds for them holds for all.
  const magnitudes = args.w.data.map((value) => Math.abs(value))
  const kept = magnitudes.filter((_, i) => keep[i] === 1)
  const gone = magnitudes.filter((_, i) => keep[i] === 0)
  expect(Math.min(...kept)).toBeGreaterThanOrEqual(Math.max(...gone))
  if (expected.mask) expect(keep).toEqual(expected.mask.data)
  if (expected.pruned) expectClose(pruned, expected.pruned, tol)
})

function expectClose(actual: tf.Tensor, expected: WireTensor, tol: number): void {
  expect(actual.shape).toEqual(expected.shape)
  const allowed = (value: number) => tol + Math.max(tol, 1e-4) * Math.abs(value)
  const far = [...actual.dataSync()].filter(
    (value, i) => !(Math.abs(value - expected.data[i]) <= allowed(expected.data[i])),
  )
  expect(far).toEqual([])
}
