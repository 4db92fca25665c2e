import type * as tf from '@tensorflow/tfjs'
import type { TensorSample } from './failure.ts'

/** How many values of a tensor a verdict carries. */
export const sampleSize = 1024

/**
 * A tensor cut down for a verdict: evenly spaced indices of each axis, those of `point` among them, so that at most
 * `sampleSize` values remain. Long axes are cut before short ones.
 */
export function sampleOf(
  tensor: Pick<tf.Tensor, 'dtype' | 'shape' | 'dataSync'>,
  point?: readonly number[],
): TensorSample {
  const { dtype, shape } = tensor
  const counts = sampleCounts(shape)
  const axes = shape.map((size, axis) => spread(size, counts[axis] as number, point?.[axis]))
  return { dtype, shape: [...shape], axes, data: pick(tensor.dataSync(), shape, axes) }
}

/** How many indices of each axis are kept: all, or as many as the largest common cap allows. */
function sampleCounts(shape: readonly number[]): readonly number[] {
  const capped = (cap: number): readonly number[] => shape.map((size) => Math.min(size, cap))
  let cap = sampleSize
  while (cap > 1 && capped(cap).reduce((product, count) => product * count, 1) > sampleSize) cap--
  return capped(cap)
}

/** `count` of the indices below `size`, evenly spaced, with `wanted` in place of the nearest one. */
function spread(size: number, count: number, wanted: number | undefined): number[] {
  const indices = Array.from({ length: count }, (_, i) => Math.floor((i * size) / count))
  if (wanted === undefined || indices.includes(wanted) || count === 0) return indices
  const nearest = indices.reduce(
    (best, index, i) => (Math.abs(index - wanted) < Math.abs((indices[best] as number) - wanted) ? i : best),
    0,
  )
  return indices.with(nearest, wanted).toSorted((a, b) => a - b)
}

function pick(data: ArrayLike<number>, shape: readonly number[], axes: readonly (readonly number[])[]): number[] {
  let offsets = [0]
  axes.forEach((indices, axis) => {
    const size = shape[axis] as number
    offsets = offsets.flatMap((offset) => indices.map((index) => offset * size + index))
  })
  return offsets.map((offset) => data[offset] as number)
}
