import type { Picture } from '#lib/exercise-kit/pictures.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'
import type { WireValue } from '#lib/exercise-kit/wire.ts'
import type { RecordedCall } from '#lib/runner/judge/record-calls.ts'
import type { TestRun } from '#lib/runner/judge/run-test.ts'

/** What the call that failed did to the weights, or the call with the most of them; null where it cannot be told. */
export function pictureOf<Api>(picture: Picture, { calls, failure }: TestRun<Api>): PruningPicture | null {
  const call = failure ? calls.at(-1) : largest(calls.filter(({ answer }) => answer?.error === null))
  if (!call?.answer || call.answer.error) return null
  const { value, args: after } = call.answer
  try {
    return picture({ sent: call.sent, value, after })
  } catch {
    // The answer may be anything; a picture is no reason to end a run.
    return null
  }
}

function largest(calls: readonly RecordedCall[]): RecordedCall | undefined {
  const sizes = calls.map(({ sent }) => sent.reduce((sum, value) => sum + elementsOf(value), 0))
  return calls[sizes.indexOf(Math.max(...sizes))]
}

function elementsOf(value: WireValue): number {
  if (value.kind === 'tensor') return value.data.length
  return value.kind === 'model' ? value.weights.reduce((sum, weight) => sum + elementsOf(weight.value), 0) : 0
}
