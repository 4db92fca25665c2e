import type { AnswerMessage, ComingCall, WireValue } from '#lib/exercise-kit/wire.ts'
import type { Grading } from '#lib/runner/judge/explain.ts'
import { createLocalLearner, type LearnerModule } from '#lib/runner/judge/local-learner.ts'
import { resultOf } from '#lib/runner/judge/run-suite.ts'
import { runTest } from '#lib/runner/judge/run-test.ts'
import { sameWire } from '#lib/runner/judge/same-reply.ts'
import type { TestResult } from '#lib/runner/verdict.ts'

/** A test with the calls that it makes while they are answered as the reference solution does, which passes it. */
export interface PreparedTest {
  readonly id: string
  readonly calls: readonly PreparedCall[]
  readonly result: TestResult
}

export interface PreparedCall extends ComingCall {
  /** Its place among the calls of all tests. */
  readonly place: number
  /** Never leaves the judge. */
  readonly expected: AnswerMessage
}

/** A run that is being prepared. */
export interface Preparation {
  readonly slug: string
  readonly seed: string
  /** The tests so far. */
  readonly tests: () => readonly PreparedTest[]
  /** Resolves when all are prepared, or no more will be. */
  readonly done: Promise<void>
  /** Whether it came to its end by itself. */
  readonly isDone: () => boolean
  /** Ends it at once; what is there by then can be used. */
  readonly stop: () => void
}

/** Runs the suite against the reference solution, a test at a time, so that a click need not wait for more than one. */
export function prepareRun<Api>(grading: Grading<Api>, slug: string, seed: string): Preparation {
  const tests: PreparedTest[] = []
  let stopped = false
  let complete = false
  const done = (async () => {
    const solution = await grading.loadSolution()
    let place = 0
    for (const test of grading.suite.tests) {
      await aMoment()
      if (stopped) return
      const prepared = await prepareTest(grading, test, solution, seed, place)
      if (!prepared) continue
      tests.push(prepared)
      place += prepared.calls.length
    }
    complete = true
  })()
  return {
    slug,
    seed,
    tests: () => tests,
    // A fault of the suite comes up again in the run, which can say so.
    done: done.catch(() => {}),
    isDone: () => complete,
    stop: () => {
      stopped = true
    },
  }
}

/** What the learner's realm may know of a prepared run: its inputs. */
export function comingCalls(tests: readonly PreparedTest[]): readonly ComingCall[] {
  return tests.flatMap(({ calls }) => calls.map(({ name, args }) => ({ name, args })))
}

async function prepareTest<Api>(
  { suite }: Grading<Api>,
  test: Grading<Api>['suite']['tests'][number],
  solution: LearnerModule,
  seed: string,
  place: number,
): Promise<PreparedTest | null> {
  const done = await runTest(suite, test, createLocalLearner(solution), { seed, limitMs: 0 })
  if (done.failure || done.problem) return null
  const calls = done.calls.flatMap(({ name, sent, answer }, i) =>
    answer ? [{ name, args: sent, expected: withArgumentsOf(sent, answer), place: place + i }] : [],
  )
  return { id: test.id, calls, result: resultOf(suite, done) }
}

/** The same answer; its arguments are the ones that were sent where they were left alone, which is quick to compare. */
function withArgumentsOf(sent: readonly WireValue[], answer: AnswerMessage): AnswerMessage {
  const args = answer.args.map((arg, i) => (sent[i] && sameWire(arg, sent[i]) ? sent[i] : arg))
  return { ...answer, args }
}

/** Lets messages in. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
