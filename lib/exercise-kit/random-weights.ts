import * as tf from '@tensorflow/tfjs'
import type { Rng } from './rng.ts'

export interface WeightOptions {
  /** Smallest and largest magnitude. */
  readonly low?: number
  readonly high?: number
  /** Fraction of exact zeros. */
  readonly zeros?: number
  /** No magnitude nearer to it than `gap`. */
  readonly awayFrom?: number
  readonly gap?: number
}

/**
 * Float32 weights with random signs and pairwise different non-zero magnitudes (at least 0.4 of the mean spacing
 * apart), so that a ranking has no ties. Row-major data; the caller owns the tensor.
 */
export function randomWeights(rng: Rng, shape: readonly number[], options: WeightOptions = {}): tf.Tensor {
  return tf.tensor(
    weightData(
      rng,
      shape.reduce((a, b) => a * b, 1),
      options,
    ),
    [...shape],
    'float32',
  )
}

/** The data of `randomWeights`, for tests that change single entries first. */
export function weightData(rng: Rng, size: number, options: WeightOptions = {}): Float32Array {
  const { low = 0.01, high = 1, zeros = 0, awayFrom, gap = 0.005 } = options
  const step = (high - low) / Math.max(size, 1)
  const magnitudes = Array.from({ length: size }, (_, i) => low + (i + 0.2 + 0.6 * rng.next()) * step)
  const data = Float32Array.from(rng.shuffle(magnitudes), (magnitude) => {
    const moved = awayFrom === undefined ? magnitude : keepAway(magnitude, awayFrom, gap)
    return rng.next() < 0.5 ? moved : -moved
  })
  const zeroCount = Math.round(zeros * size)
  for (const i of rng.shuffle([...data.keys()]).slice(0, zeroCount)) data[i] = 0
  return data
}

function keepAway(magnitude: number, point: number, gap: number): number {
  if (Math.abs(magnitude - point) >= gap) return magnitude
  return magnitude < point ? Math.max(point - gap - (point - magnitude), 0) : point + gap + (magnitude - point)
}
