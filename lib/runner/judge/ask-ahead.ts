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

/** Makes the calls of these tests in their order, all at once, so that the learner's realm never waits for the judge. */
export function askAhead(
  tests: readonly PreparedTest[],
  ask: (calls: readonly PreparedCall[]) => readonly Promise<Reply<AnswerMessage>>[],
): Ahead {
  const replies = ask(tests.flatMap(({ calls }) => calls))
  const asked = new Map<string, { readonly test: PreparedTest; readonly own: typeof replies }>()
  let start = 0
  for (const test of tests) {
    const end = start + test.calls.length
    asked.set(test.id, { test, own: replies.slice(start, end) })
    start = end
  }
  return {
    take: async (testId) => {
      const found = asked.get(testId)
      return found ? { test: found.test, replies: await untilNoAnswer(found.own) } : null
    },
  }
}

/** The replies up to the first that is none because the realm was late or is gone. */
async function untilNoAnswer<T>(replies: readonly Promise<Reply<T>>[]): Promise<readonly Reply<T>[]> {
  const given: Reply<T>[] = []
  for (const awaited of replies) {
    const reply = await awaited
    given.push(reply)
    if (reply.kind === 'timeout' || reply.kind === 'ended') break
  }
  return given
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
