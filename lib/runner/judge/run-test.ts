import { expectations } from '#lib/exercise-kit/expect.ts'
import { type Failure, TestFailure } from '#lib/exercise-kit/failure.ts'
import { createRng } from '#lib/exercise-kit/rng.ts'
import type { Suite, Test } from '#lib/exercise-kit/suite.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { type RecordedCall, RunEnded, recordCalls } from '#lib/runner/judge/record-calls.ts'
import { inTensorScope } from '#lib/runner/judge/tensor-scope.ts'
import type { Problem } from '#lib/runner/verdict.ts'

/** What became of one test: the calls that it made, and why it ended before its end, if it did. */
export interface TestRun<Api> {
  readonly test: Test<Api>
  readonly calls: readonly RecordedCall[]
  readonly failure: Failure | null
  /** Why the whole run ends here. */
  readonly problem: Problem | null
}

/** A fault of the suite or the judge, never the learner's. */
class GraderFault extends Error {}

/** Runs one test against a learner's realm. The same seed gives the same inputs, whoever answers. */
export async function runTest<Api>(
  suite: Suite<Api>,
  test: Test<Api>,
  learner: Learner,
  { seed, limitMs }: { readonly seed: string; readonly limitMs: number },
): Promise<TestRun<Api>> {
  const calls: RecordedCall[] = []
  const ended = (failure: Failure | null, problem: Problem | null = null): TestRun<Api> => {
    return { test, calls, failure, problem }
  }
  try {
    await inTensorScope(() => {
      const call = recordCalls(suite, learner, limitMs, calls)
      return test.body({ call, rng: createRng(`${seed}/${test.id}`), expect: expectations })
    })
    return ended(null)
  } catch (error) {
    if (error instanceof RunEnded) return ended(null, error.problem)
    if (error instanceof TestFailure) return ended(error.failure)
    throw new GraderFault(`test "${test.id}": ${error instanceof Error ? error.message : String(error)}`)
  }
}
