import type { AnswerMessage } from '#lib/exercise-kit/wire.ts'
import type { Learner, Reply } from '#lib/runner/judge/learner.ts'
import type { PreparedCall, PreparedTest } from '#lib/runner/judge/prepare-run.ts'
import { sameNamed } from '#lib/runner/judge/same-reply.ts'

/** A prepared test with what the learner's realm replied to its calls; there are fewer where one got no answer. */
export interface AskedTest {
  readonly test: PreparedTest
  readonly replies: readonly Reply<AnswerMessage>[]
}

/** The calls of a prepared run, made before the tests want them. */
export interface Ahead {
  /** Resolves when the calls of a test are answered; null where the test was not prepared. */
  take(testId: string): Promise<AskedTest | null>
}

/** So many calls lie before the learner's realm, so that it never waits for the judge. */
const window = 8

/** Makes the calls of these tests in their order, all of them, until one is not answered. */
export function askAhead(
  tests: readonly PreparedTest[],
  ask: (call: PreparedCall) => Promise<Reply<AnswerMessage>>,
): Ahead {
  const calls = tests.flatMap((test) => test.calls)
  const replies: Promise<Reply<AnswerMessage>>[] = []
  let stopped = false

  function more(): void {
    const call = calls[replies.length]
    if (stopped || !call) return
    const reply = ask(call)
    replies.push(reply)
    void reply.then(({ kind }) => {
      if (kind === 'timeout' || kind === 'ended') stopped = true
      more()
    })
  }

  for (let i = 0; i < window; i++) more()
  return {
    take: async (testId) => {
      const test = tests.find(({ id }) => id === testId)
      if (!test) return null
      const start = calls.indexOf(test.calls[0] as PreparedCall)
      // A call is made only when earlier ones are answered.
      for (let i = 0; i < start; i++) await replies[i]
      const own: Reply<AnswerMessage>[] = []
      for (let i = 0; i < test.calls.length; i++) {
        const reply = await replies[start + i]
        if (reply) own.push(reply)
        if (!reply || reply.kind === 'timeout' || reply.kind === 'ended') break
      }
      return { test, replies: own }
    },
  }
}

/**
 * A learner that gives these replies to the calls that they were replies to; every other call is made. Among those are
 * calls with models whose layers nobody named: their names are new each time, and an answer may hold them.
 */
export function replaying({ test, replies }: AskedTest, learner: Learner): Learner {
  let next = 0
  return {
    load: learner.load,
    call: async (name, args, limitMs) => {
      const [call, reply] = [test.calls[next], replies[next]]
      if (!call || !reply || !isCall(call, name, args)) return learner.call(name, args, limitMs)
      next++
      return reply
    },
  }
}

function isCall(call: PreparedCall, name: string, args: PreparedCall['args']): boolean {
  return call.name === name && call.args.length === args.length && call.args.every((arg, i) => sameNamed(arg, args[i]))
}
