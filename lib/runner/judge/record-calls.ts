import { encodeValue } from '#lib/exercise-kit/encode.ts'
import { fail } from '#lib/exercise-kit/failure.ts'
import type { CallResult, Calls, ReturnShape, Suite } from '#lib/exercise-kit/suite.ts'
import type { AnswerMessage, WireValue } from '#lib/exercise-kit/wire.ts'
import type { Learner, Reply } from '#lib/runner/judge/learner.ts'
import { readAnswer } from '#lib/runner/judge/read-answer.ts'
import { floodLimit } from '#lib/runner/sandbox/messages.ts'
import type { Problem } from '#lib/runner/verdict.ts'

/** One call that a test made, with all that the learner's realm said of it, also when it threw. */
export interface RecordedCall {
  readonly name: string
  readonly sent: readonly WireValue[]
  /** Null when none came, or none that could be read. */
  readonly answer: AnswerMessage | null
}

/** Ends the whole run, not just the test. */
export class RunEnded extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** The functions of the exercise as a test calls them; every call is added to `calls`. */
export function recordCalls<Api>(
  suite: Suite<Api>,
  learner: Learner,
  limitMs: number,
  calls: RecordedCall[],
): Calls<Api> {
  const functions = Object.entries<ReturnShape | 'undefined'>(suite.returns).map(([name, shape]) => {
    const call = async (...args: unknown[]): Promise<CallResult<unknown>> => {
      const sent = args.map(encodeValue)
      const place = calls.push({ name, sent, answer: null }) - 1
      const answer = answerOf(await learner.call(name, sent, limitMs), limitMs)
      calls[place] = { name, sent, answer }
      return readAnswer(answer, sent, shape)
    }
    return [name, call] as const
  })
  return Object.fromEntries(functions) as Calls<Api>
}

function answerOf(reply: Reply<AnswerMessage>, limitMs: number): AnswerMessage {
  switch (reply.kind) {
    case 'answered':
      return reply.message
    case 'timeout':
      return fail({ kind: 'timeout', limitMs, state: reply.state })
    case 'malformed':
      return fail({ kind: 'malformed', detail: reply.detail })
    case 'ended':
      throw new RunEnded(endedProblem(reply.reason))
  }
}

/** What the end of the learner's realm means for the run. */
export function endedProblem(reason: 'flood' | 'crashed'): Problem {
  return reason === 'flood' ? { kind: 'flood', limit: floodLimit } : { kind: 'sandbox-silent' }
}
