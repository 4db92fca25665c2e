import type { Suite } from '#lib/exercise-kit/suite.ts'
import type { AnswerMessage } from '#lib/exercise-kit/wire.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { createLocalLearner, type LearnerModule } from '#lib/runner/judge/local-learner.ts'
import type { RecordedCall } from '#lib/runner/judge/record-calls.ts'
import { runTest, type TestRun } from '#lib/runner/judge/run-test.ts'
import { sameAnswer } from '#lib/runner/judge/same-answer.ts'
import { sameFailure } from '#lib/runner/judge/same-failure.ts'
import { inTensorScope } from '#lib/runner/judge/tensor-scope.ts'
import { drawAnswers, isRandom, varyAlike } from '#lib/runner/judge/varies-alike.ts'

/** What is needed to run a failed test again with another program. */
export interface Replay<Api> {
  readonly suite: Suite<Api>
  readonly seed: string
  readonly limitMs: number
}

/** Tells whether a mistake's program did what the learner's code did. */
export type Matcher = (mistake: LearnerModule) => Promise<boolean>

/** Every call of the failed test is answered alike, and the test fails in the same way. */
export function exactMatcher<Api>(replay: Replay<Api>, failed: TestRun<Api>): Matcher {
  return (mistake) =>
    soundly(
      async () => (await answersAlike(failed, mistake, sameAnswer)) && (await failsAlike(replay, failed, mistake)),
    )
}

/** For a call that should have thrown: what it gave instead does not matter. */
export function looseMatcher<Api>(replay: Replay<Api>, failed: TestRun<Api>): Matcher {
  return (mistake) =>
    soundly(
      async () => (await answersAlike(failed, mistake, bothAnswered)) && (await failsAlike(replay, failed, mistake)),
    )
}

/**
 * For mistakes that answer at random. The learner's code is asked again: only where its answers vary too, in the same
 * parts, can it be one of these. Null when it gives one answer only.
 */
export async function randomMatcher<Api>(
  replay: Replay<Api>,
  failed: TestRun<Api>,
  learner: Learner,
): Promise<Matcher | null> {
  const call = failed.calls.at(-1)
  if (!call?.answer || call.answer.error) return null
  const draws = await inTensorScope(() => drawAnswers(call, learner, replay.limitMs))
  if (!draws || !isRandom(draws)) return null
  return (mistake) =>
    soundly(async () => {
      const others = await inTensorScope(() => drawAnswers(call, createLocalLearner(mistake), 0))
      return others !== null && varyAlike(draws, others) && (await failsAlike(replay, failed, mistake))
    })
}

/** A fault of a mistake's program is not the learner's, and not worth a verdict. */
async function soundly(match: () => Promise<boolean>): Promise<boolean> {
  try {
    return await match()
  } catch {
    return false
  }
}

type Alike = (one: AnswerMessage, other: AnswerMessage) => boolean

/** Asks for the call that failed first, since it tells most, and stops at the first answer that is another one. */
function answersAlike<Api>({ calls }: TestRun<Api>, mistake: LearnerModule, lastAlike: Alike): Promise<boolean> {
  const program = createLocalLearner(mistake)
  const isAlike = async ({ name, sent, answer }: RecordedCall, alike: Alike): Promise<boolean> => {
    const reply = await program.call(name, sent, 0)
    return answer !== null && reply.kind === 'answered' && alike(answer, reply.message)
  }
  return inTensorScope(async () => {
    const [last, ...earlier] = calls.toReversed()
    if (!last || !(await isAlike(last, lastAlike))) return false
    for (const call of earlier) if (!(await isAlike(call, sameAnswer))) return false
    return true
  })
}

function bothAnswered(one: AnswerMessage, other: AnswerMessage): boolean {
  return one.error === null && other.error === null
}

async function failsAlike<Api>(
  replay: Replay<Api>,
  { test, failure }: TestRun<Api>,
  mistake: LearnerModule,
): Promise<boolean> {
  const again = await runTest(replay.suite, test, createLocalLearner(mistake), replay)
  return failure !== null && again.failure !== null && sameFailure(again.failure, failure)
}
