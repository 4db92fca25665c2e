import { describe, expect, it } from 'vitest'
import { agreementOf, areMasks, countAgreements } from '#app/_workbench/verdict/drawing/agreement.ts'
import { differences, faintDifference, limitOf, markOf } from '#app/_workbench/verdict/drawing/marks.ts'
import { whole } from './samples.ts'

describe('marks', () => {
  it('never shows a zero of either sign as a shade, nor a small value as a zero', () => {
    expect([0, -0].map((value) => markOf(value, 1))).toEqual(['zero', 'zero'])
    expect(markOf(1e-30, 1)).toBe(1e-30)
    expect(markOf(1e-30, 0)).toBe(0)
  })

  it('puts the ends of the scale at -1 and 1', () => {
    expect([-2, -1, 0.5, 2].map((value) => markOf(value, 2))).toEqual([-1, -0.5, 0.25, 1])
  })

  it('marks what is no number on the scale', () => {
    expect([Number.NaN, Infinity, -Infinity].map((value) => markOf(value, 1))).toEqual([
      'not-a-number',
      'infinity',
      'minus-infinity',
    ])
  })

  it('takes one limit from all tensors, finite values only', () => {
    expect(
      limitOf([
        [0.5, -0.9],
        [Infinity, Number.NaN, 0.2],
      ]),
    ).toBe(0.9)
    expect(limitOf([[], [0]])).toBe(0)
  })

  it('subtracts the expected value, and finds none between equal infinities or NaN', () => {
    expect(differences([1, Infinity, Number.NaN, Infinity, 0], [3, Infinity, Number.NaN, 1, -0])).toEqual([
      2,
      0,
      0,
      -Infinity,
      -0,
    ])
  })

  it('says how faint a difference is only where it cannot be seen', () => {
    expect(faintDifference([0, 0.01], 1)).toBe(0.01)
    expect(faintDifference([0, -0.5], 1)).toBeUndefined()
    expect(faintDifference([0, 0], 1)).toBeUndefined()
    expect(faintDifference([0, Number.NaN], 1)).toBeUndefined()
  })
})

describe('masks', () => {
  it('are named so and hold only 0 and 1', () => {
    const [mask, weights] = [whole([2], [0, 1]), whole([2], [0, 0.5])]
    expect(areMasks('mask 1', mask, mask)).toBe(true)
    expect(areMasks('mask', mask, weights)).toBe(false)
    expect(areMasks('batch_norm/gamma', mask, mask)).toBe(false)
    expect(areMasks('mask', whole([0]), whole([0]))).toBe(false)
  })

  it('meet in four ways', () => {
    const marks = agreementOf([1, 0, 1, 0, 0], [1, 0, 0, 1, -0])
    expect(marks).toEqual(['kept', 'pruned', 'lost', 'spared', 'pruned'])
    expect(countAgreements(marks)).toEqual({ kept: 1, pruned: 2, lost: 1, spared: 1 })
  })
})
