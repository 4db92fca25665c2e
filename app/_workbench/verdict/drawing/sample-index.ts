import type { TensorSample } from '#lib/exercise-kit/failure.ts'

/** The tensor's own index of a position in a sample's data. */
export function indexAt({ axes }: Pick<TensorSample, 'axes'>, position: number): readonly number[] {
  let rest = position
  return axes
    .toReversed()
    .map((kept) => {
      const index = kept[rest % kept.length] as number
      rest = Math.floor(rest / kept.length)
      return index
    })
    .toReversed()
}

/** Where an index of the tensor stands in a sample's data; undefined where the sample leaves it out. */
export function positionOf({ axes }: Pick<TensorSample, 'axes'>, index: readonly number[]): number | undefined {
  if (index.length !== axes.length) return undefined
  let position = 0
  for (const [axis, kept] of axes.entries()) {
    const found = kept.indexOf(index[axis] as number)
    if (found < 0) return undefined
    position = position * kept.length + found
  }
  return position
}

/** Whether a sample leaves any of its tensor's values out. */
export function isPartial({ axes, shape }: Pick<TensorSample, 'axes' | 'shape'>): boolean {
  return axes.some((kept, axis) => kept.length < (shape[axis] ?? 0))
}

/** Whether two samples show the same elements, so that a place in one is the same place in the other. */
export function sameElements(left: Pick<TensorSample, 'axes'>, right: Pick<TensorSample, 'axes'>): boolean {
  return JSON.stringify(left.axes) === JSON.stringify(right.axes)
}
