import { fail } from '#lib/exercise-kit/failure.ts'
import type { CallResult, ReturnShape } from '#lib/exercise-kit/suite.ts'
import type { AnswerMessage, WireValue } from '#lib/exercise-kit/wire.ts'
import { checkShape, pickShape } from '#lib/runner/judge/check-shape.ts'
import { rebuild, rebuildArgument } from '#lib/runner/judge/rebuild.ts'

/** Rebuilds what the test may look at; an error or a value of another shape is a `TestFailure`. */
export async function readAnswer(
  answer: AnswerMessage,
  sent: readonly WireValue[],
  shape: ReturnShape | 'undefined',
): Promise<CallResult<unknown>> {
  if (answer.error) fail({ kind: 'threw', ...answer.error })
  const broken = checkShape(answer.value, shape)
  if (broken) fail(broken)
  return {
    value: await rebuild(pickShape(answer.value, shape), ''),
    sent,
    after: answer.args,
    aliases: answer.aliases,
    sharedWrites: answer.sharedWrites,
    leaked: answer.leaked,
    console: answer.console,
    argument: async <T>(position: number) =>
      (await rebuildArgument(sent[position], answer.args[position], position)) as T,
  }
}
