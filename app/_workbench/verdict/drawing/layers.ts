import type { WeightComparison } from '#lib/exercise-kit/failure.ts'

/** Whether the expected and the actual weight can be laid over each other, and if so whether they agree. */
export type Standing = 'agrees' | 'differs' | 'shapes'

export interface Layer {
  readonly name: string
  readonly weights: readonly {
    readonly role: string
    readonly standing: Standing
    readonly comparison: WeightComparison
  }[]
}

/** A model's weights by layer, in their order. `dense_1/kernel` is the kernel of `dense_1`. */
export function layersOf(model: readonly WeightComparison[]): readonly Layer[] {
  const names = [...new Set(model.map(({ where }) => layerName(where)))]
  return names.map((name) => ({
    name,
    weights: model
      .filter(({ where }) => layerName(where) === name)
      .map((comparison) => ({
        role: comparison.where.slice(name === '' ? 0 : name.length + 1),
        standing: standingOf(comparison),
        comparison,
      })),
  }))
}

/** The weight to look at first: the one that failed the test, else the first that differs. */
export function firstToShow(model: readonly WeightComparison[], failing: string): WeightComparison {
  const named = model.find(({ where }) => where === failing)
  return named ?? model.find((one) => standingOf(one) !== 'agrees') ?? (model[0] as WeightComparison)
}

export function standingOf({ expected, actual, mismatches }: WeightComparison): Standing {
  if (expected.shape.join() !== actual.shape.join()) return 'shapes'
  return mismatches > 0 ? 'differs' : 'agrees'
}

function layerName(where: string): string {
  return where.slice(0, Math.max(0, where.lastIndexOf('/')))
}
