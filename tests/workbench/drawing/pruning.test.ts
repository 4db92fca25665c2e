import { describe, expect, it } from 'vitest'
import { describeCounts, describeCut } from '#app/_workbench/verdict/drawing/describe-pruning.ts'
import { histogramBars } from '#app/_workbench/verdict/drawing/histogram-bars.ts'
import { firstToShow, layersOf } from '#app/_workbench/verdict/drawing/layers.ts'
import { tellingTest } from '#app/_workbench/verdict/drawing/telling-test.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'
import { whole } from './samples.ts'

const picture: PruningPicture = {
  unit: 'weight',
  total: 30,
  pruned: 12,
  zeroBefore: 2,
  histogram: { edges: [0, 0.5, 1], kept: [4, 12], pruned: [12, 0] },
  cut: 0.25,
  weights: [],
}

describe('histogramBars', () => {
  it('stacks what stayed on what went, in the scale of the largest bin', () => {
    const { bars, most, cutX } = histogramBars(picture.histogram, picture.cut, 200, 160)
    expect(most).toBe(16)
    expect(bars[0]).toEqual({ x: 0, width: 100, pruned: { y: 40, height: 120 }, kept: { y: 0, height: 40 } })
    expect(bars[1]).toEqual({ x: 100, width: 100, pruned: { y: 160, height: 0 }, kept: { y: 40, height: 120 } })
    expect(cutX).toBe(50)
  })

  it('draws no cut that lies outside', () => {
    expect(histogramBars(picture.histogram, 1.5, 200, 160).cutX).toBeNull()
    expect(histogramBars(picture.histogram, null, 200, 160).cutX).toBeNull()
  })

  it('gives a histogram without spread its bar', () => {
    const { bars } = histogramBars({ edges: [0, 0], kept: [3], pruned: [0] }, null, 200, 160)
    expect(bars[0]).toMatchObject({ x: 0, width: 200, kept: { y: 0, height: 160 } })
  })
})

describe('describing a pruning', () => {
  it('counts what went', () => {
    expect(describeCounts('en', picture)).toBe('12 of 30 weights pruned (40%); 2 were zero before.')
    expect(describeCounts('en', { ...picture, unit: 'filter', total: 1, pruned: 1, zeroBefore: 0 })).toBe(
      '1 of 1 filter pruned (100%).',
    )
    expect(describeCounts('zh', picture)).toBe('30 个权重剪掉了 12 个（40%），另有 2 个原本就是零。')
  })

  it('says where the cut lies, or why there is none', () => {
    expect(describeCut('en', picture)).toContain('0.25')
    expect(describeCut('en', { ...picture, cut: null })).toContain('No single cut')
    expect(describeCut('en', { ...picture, cut: null, pruned: 0 })).toBe('Nothing was pruned.')
    expect(describeCut('en', { ...picture, cut: null, pruned: 28 })).toBe('Everything was pruned.')
  })
})

describe('tellingTest', () => {
  const none = { id: 'none', pruning: null }
  const all = { id: 'all', pruning: { ...picture, pruned: 28, cut: null, total: 5000 } }
  const small = { id: 'small', pruning: picture }
  const large = { id: 'large', pruning: { ...picture, total: 40 } }

  it('prefers a partial pruning, then the most weights', () => {
    expect(tellingTest([none, all, small, large])?.id).toBe('large')
    expect(tellingTest([none, all])?.id).toBe('all')
    expect(tellingTest([none])).toBeUndefined()
  })
})

describe('layersOf', () => {
  const agreeing = { expected: whole([2]), actual: whole([2]), mismatches: 0, total: 2, worstIndex: null }
  const differing = { ...agreeing, mismatches: 1, worstIndex: [1] }
  const reshaped = { ...agreeing, actual: whole([1]) }
  const model = [
    { where: 'conv_1/kernel', ...agreeing },
    { where: 'conv_1/bias', ...differing },
    { where: 'dense_1/kernel', ...reshaped },
  ]

  it('groups weights by layer and says how each stands', () => {
    expect(
      layersOf(model).map(({ name, weights }) => [name, ...weights.map(({ role, standing }) => [role, standing])]),
    ).toEqual([
      ['conv_1', ['kernel', 'agrees'], ['bias', 'differs']],
      ['dense_1', ['kernel', 'shapes']],
    ])
  })

  it('begins with the weight that failed, else with the first that differs', () => {
    expect(firstToShow(model, 'dense_1/kernel').where).toBe('dense_1/kernel')
    expect(firstToShow(model, '').where).toBe('conv_1/bias')
  })
})
