import { decodeValue } from '#lib/exercise-kit/decode.ts'
import { fail } from '#lib/exercise-kit/failure.ts'
import type { CallResult, ReturnShape } from '#lib/exercise-kit/suite.ts'
import type { AnswerMessage, WireValue } from '#lib/exercise-kit/wire.ts'
import { checkShape } from '#lib/runner/judge/check-shape.ts'
import { isModestModel } from '#lib/runner/judge/model-bounds.ts'

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
    value: await rebuild(answer.value, ''),
    sent,
    after: answer.args,
    aliases: answer.aliases,
    sharedWrites: answer.sharedWrites,
    leaked: answer.leaked,
    console: answer.console,
    argument: async <T>(position: number) => (await rebuildArgument(answer.args[position], position)) as T,
  }
}

async function rebuildArgument(value: WireValue | undefined, argument: number): Promise<unknown> {
  if (!value || value.kind === 'disposed') return fail({ kind: 'disposed-input', argument, where: '' })
  if (value.kind === 'model') {
    const gone = value.weights.find((weight) => weight.value.kind === 'disposed')
    if (gone) fail({ kind: 'disposed-input', argument, where: gone.name })
  }
  return rebuild(value, `argument ${argument + 1}`)
}

/** Rebuilds a value in the judge; what cannot be rebuilt is the learner's failure, not the judge's. */
async function rebuild(value: WireValue, where: string): Promise<unknown> {
  if (value.kind === 'unsupported') fail({ kind: 'unserialisable', where, what: value.what })
  if (!isModest(value)) fail({ kind: 'malformed', detail: 'the model is too large to be checked' })
  try {
    return await decodeValue(value)
  } catch (error) {
    return fail({ kind: 'malformed', detail: error instanceof Error ? error.message.slice(0, 300) : 'not a model' })
  }
}

/** Also of what the exercise did not ask for: an answer may hold more than it should. */
function isModest(value: WireValue): boolean {
  if (value.kind === 'array') return value.items.every(isModest)
  if (value.kind === 'record') return value.entries.every(([, inner]) => isModest(inner))
  return value.kind !== 'model' || isModestModel(value)
}
