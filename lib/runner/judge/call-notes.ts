import { type Change, changesOf } from '#lib/exercise-kit/changes.ts'
import type { Failure } from '#lib/exercise-kit/failure.ts'
import { createLocalLearner, type LearnerModule } from '#lib/runner/judge/local-learner.ts'
import type { TestRun } from '#lib/runner/judge/run-test.ts'
import { inTensorScope } from '#lib/runner/judge/tensor-scope.ts'
import type { CallNote } from '#lib/runner/verdict.ts'

/**
 * What the call that failed a test did besides its answer: tensors it left, arguments it changed or disposed. Only what
 * the reference solution does otherwise on the same arguments, and what the failure does not say already.
 */
export async function noteCall<Api>(
  { calls, failure }: TestRun<Api>,
  solution: LearnerModule,
): Promise<readonly CallNote[]> {
  const call = calls.at(-1)
  if (!call?.answer || !failure) return []
  const { leaked, args } = call.answer
  const changes = changesOf(call.sent, args)
  if (leaked === 0 && changes.length === 0) return []
  const reply = await inTensorScope(() => createLocalLearner(solution).call(call.name, call.sent, 0))
  if (reply.kind !== 'answered') return []
  const reference = reply.message
  const unlike = onePerArgument(without(changes, changesOf(call.sent, reference.args)))
  const disposes = unlike.some(({ kind }) => kind === 'disposed')
  const leaks = leaked !== reference.leaked && !(disposes && leaked < 0)
  const notes: readonly CallNote[] = [
    ...(leaks ? [{ kind: 'leak', tensors: leaked, reference: reference.leaked } as const] : []),
    ...unlike,
  ]
  return notes.filter((note) => !isSaidBy(failure, note))
}

function without(changes: readonly Change[], expected: readonly Change[]): readonly Change[] {
  return changes.filter(
    ({ kind, argument, where }) =>
      !expected.some((other) => other.kind === kind && other.argument === argument && other.where === where),
  )
}

/** A model has many weights: the first that changed stands for all of them. */
function onePerArgument(changes: readonly Change[]): readonly Change[] {
  return changes.filter(
    ({ kind, argument }, i) => changes.findIndex((other) => other.kind === kind && other.argument === argument) === i,
  )
}

function isSaidBy(failure: Failure, note: CallNote): boolean {
  switch (note.kind) {
    case 'leak':
      return failure.kind === 'leak' || (failure.kind === 'disposed-input' && note.tensors < 0)
    case 'mutated':
      return failure.kind === 'mutated' && failure.argument === note.argument
    case 'disposed':
      return failure.kind === 'disposed-input' && failure.argument === note.argument
  }
}
