import type { TensorSample } from '#lib/exercise-kit/failure.ts'

/** A whole tensor whose values are their positions, or those given. */
export function whole(shape: readonly number[], data?: readonly number[]): TensorSample {
  const axes = shape.map((size) => Array.from({ length: size }, (_, i) => i))
  const count = shape.reduce((product, size) => product * size, 1)
  return { dtype: 'float32', shape, axes, data: data ?? Array.from({ length: count }, (_, i) => i) }
}
