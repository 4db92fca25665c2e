import type * as tf from '@tensorflow/tfjs'
import type { TensorSample } from './failure.ts'
import type { WireTensor } from './wire.ts'

/** How many values of a tensor a verdict carries. */
export const sampleSize = 1024

/** What is sampled: a tensor of tfjs or one in wire form. */
type Sampled = Pick<tf.Tensor, 'dtype' | 'shape' | 'dataSync'> | WireTensor

/**
 * A tensor cut down for a verdict: evenly spaced indices of each axis, those of the points among them, so that at most
 * `sampleSize` values remain. Long axes are cut before short ones.
 */
export function sampleOf(tensor: Sampled, ...points: readonly (readonly number[])[]): TensorSample {
  const { dtype, shape } = tensor
  const counts = sampleCounts(shape)
  const axes = shape.map((size, axis) =>
    spread(
      size,
      counts[axis] as number,
      points.map((point) => point[axis] as number),
    ),
  )
  const data = 'dataSync' in tensor ? tensor.dataSync() : tensor.data
  return { dtype, shape: [...shape], axes, data: pick(data, shape, axes) }
}

/** How many indices of each axis are kept: all, or as many as the largest common cap allows. */
function sampleCounts(shape: readonly number[]): readonly number[] {
  const capped = (cap: number): readonly number[] => shape.map((size) => Math.min(size, cap))
  let cap = sampleSize
  while (cap > 1 && capped(cap).reduce((product, count) => product * count, 1) > sampleSize) cap--
  return capped(cap)
}

/** `count` of the indices below `size`, evenly spaced, with each wanted one in place of the nearest other. */
function spread(size: number, count: number, wanted: readonly number[]): number[] {
  const indices = Array.from({ length: count }, (_, i) => Math.floor((i * size) / count))
  for (const index of wanted) {
    const free = indices.filter((other) => !wanted.includes(other))
    if (indices.includes(index) || free.length === 0) continue
    const nearest = free.reduce((best, other) => (Math.abs(other - index) < Math.abs(best - index) ? other : best))
    indices[indices.indexOf(nearest)] = index
  }
  return indices.toSorted((a, b) => a - b)
}

function pick(data: ArrayLike<number>, shape: readonly number[], axes: readonly (readonly number[])[]): number[] {
  let offsets = [0]
  axes.forEach((indices, axis) => {
    const size = shape[axis] as number
    offsets = offsets.flatMap((offset) => indices.map((index) => offset * size + index))
  })
  return offsets.map((offset) => data[offset] as number)
}
