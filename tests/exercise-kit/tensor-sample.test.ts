import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import { sampleOf, sampleSize } from '#lib/exercise-kit/tensor-sample.ts'

describe('sampleOf', () => {
  test('keeps a small tensor whole, of any rank', () => {
    for (const shape of [[], [5], [2, 3], [2, 3, 2], [3, 3, 2, 4], [0, 4]]) {
      const tensor = tf.range(0, tf.util.sizeFromShape(shape)).reshape(shape)
      const sample = sampleOf(tensor)
      expect(sample.axes.map((indices) => indices.length)).toEqual(shape)
      expect(sample.data).toEqual([...tensor.dataSync()])
    }
  })

  test.each([[[784, 100]], [[3000]], [[1000, 3]], [[3, 3, 64, 64]]])('thins out %j', (shape) => {
    const tensor = tf.range(0, tf.util.sizeFromShape(shape)).reshape(shape)
    const point = shape.map((size) => size - 2)
    const { axes, data } = sampleOf(tensor, point)
    expect(data.length).toBeLessThanOrEqual(sampleSize)
    expect(data.length).toBeGreaterThan(sampleSize / 2)
    axes.forEach((indices, axis) => {
      expect(indices).toContain(point[axis])
      expect(indices).toEqual([...new Set(indices)].toSorted((a, b) => a - b))
    })
    const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1))
    const last = axes.reduce((sum, indices, axis) => sum + (indices.at(-1) as number) * (strides[axis] as number), 0)
    expect(data.at(-1)).toBe(last)
  })

  test('keeps two points of one axis', () => {
    const { axes, data } = sampleOf(tf.range(0, 3000), [1501], [1502])
    expect(axes[0]).toEqual(expect.arrayContaining([1501, 1502]))
    expect(new Set(axes[0]).size).toBe(sampleSize)
    expect(data).toEqual(axes[0])
  })

  test('takes a tensor in wire form too', () => {
    const data = Float32Array.from([1, 2, 3, 4])
    const sample = sampleOf({ kind: 'tensor', dtype: 'float32', shape: [2, 2], data })
    expect(sample).toEqual(sampleOf(tf.tensor2d(data, [2, 2])))
  })
})
