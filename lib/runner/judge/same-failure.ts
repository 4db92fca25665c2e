import type { Failure } from '#lib/exercise-kit/failure.ts'

/** Whether two runs of one test failed in the same way: the same kind of failure in the same part of the answer. */
export function sameFailure(one: Failure, other: Failure): boolean {
  return one.kind === other.kind && pointOf(one) === pointOf(other)
}

/** What a failure is about, without the values. tfjs numbers layers as it makes them, so numbers in names are left out. */
function pointOf(failure: Failure): string {
  const where = 'where' in failure ? failure.where.replace(/\d+/g, '') : ''
  switch (failure.kind) {
    case 'mutated':
    case 'disposed-input':
      return `${failure.argument} ${where}`
    case 'shared-write':
    case 'aliased':
      return String(failure.argument)
    case 'leak':
      return failure.tensors > 0 ? 'more' : 'fewer'
    case 'threw':
    case 'wrong-throw':
      return failure.name
    case 'property':
      return failure.text.en
    default:
      return where
  }
}
