import type { Learner } from '#lib/runner/judge/learner.ts'
import type { LearnerModule } from '#lib/runner/judge/local-learner.ts'
import {
  exactMatcher,
  looseMatcher,
  type Matcher,
  type Replay,
  randomMatcher,
} from '#lib/runner/judge/match-mistake.ts'
import { mostTelling } from '#lib/runner/judge/most-telling.ts'
import type { TestRun } from '#lib/runner/judge/run-test.ts'

/**
 * Known mistakes by name. A module's `rejectedBy` is the test that it must fail; with `unrepeatable` set it answers
 * otherwise each time it is asked.
 */
export type Mistakes = Readonly<Record<string, LearnerModule>>

export interface Naming<Api> extends Replay<Api> {
  readonly mistakes: Mistakes
  /** To be asked again where a mistake answers at random; null when it no longer answers. */
  readonly learner: Learner | null
  readonly now: () => number
  /** Ids of tests. A mistake that one of these rejects is named only if nothing else explains a test. */
  readonly passed: ReadonlySet<string>
}

/** Of all comparisons of one run. */
const budgetMs = 4_000

/**
 * Finds, by test id, the known mistakes that the learner's code cannot be told apart from on the tests that it failed.
 * What the budget does not suffice for stays unnamed.
 */
export async function nameMistakes<Api>(
  naming: Naming<Api>,
  failed: readonly TestRun<Api>[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const deadline = naming.now() + budgetMs
  const telling = failed.filter(isTelling)
  const found = new Map<string, readonly string[]>()
  for (const each of telling) {
    if (naming.now() > deadline) break
    found.set(each.test.id, await explaining(naming, each, [...found.values()].flat(), deadline))
  }
  return mostTelling(telling, found)
}

/** Whether there is an answer to compare for the call that failed the test. */
function isTelling<Api>({ failure, calls }: TestRun<Api>): boolean {
  return failure !== null && failure.kind !== 'timeout' && calls.at(-1)?.answer != null
}

/** Mistakes to try, and how; there may be no way. */
type Attempt = readonly [names: readonly string[], matcherOf: () => Matcher | null | Promise<Matcher | null>]

/** The mistakes that explain one test. Those that explained an earlier one come first: the others are not needed then. */
async function explaining<Api>(
  naming: Naming<Api>,
  failed: TestRun<Api>,
  earlier: readonly string[],
  deadline: number,
): Promise<readonly string[]> {
  const { mistakes, learner, now, passed } = naming
  const isRandom = (name: string): boolean => mistakes[name]?.unrepeatable === true
  const isKnown = (name: string): boolean => earlier.includes(name)
  const [open, refuted] = split(Object.keys(mistakes), (name) => !passed.has(String(mistakes[name]?.rejectedBy)))
  const [random, steady] = split(open, isRandom)
  const exact = exactMatcher(naming, failed)
  const anew = () => (learner ? randomMatcher(naming, failed, learner) : null)
  const attempts: readonly Attempt[] = [
    [random.filter(isKnown), anew],
    [steady.filter(isKnown), () => exact],
    [steady.filter((name) => !isKnown(name)), () => exact],
    [failed.failure?.kind === 'no-throw' ? steady : [], () => looseMatcher(naming, failed)],
    [random.filter((name) => !isKnown(name)), anew],
    [refuted.filter((name) => !isRandom(name)), () => exact],
  ]
  for (const [tried, matcherOf] of attempts) {
    const matcher = tried.length > 0 ? await matcherOf() : null
    const matching: string[] = []
    for (const name of matcher ? tried : []) {
      if (now() <= deadline && (await matcher?.(mistakes[name] as LearnerModule))) matching.push(name)
    }
    if (matching.length > 0) return matching
  }
  return []
}

function split(names: readonly string[], isFirst: (name: string) => boolean): [first: string[], second: string[]] {
  return [names.filter(isFirst), names.filter((name) => !isFirst(name))]
}
