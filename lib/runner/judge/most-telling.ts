import type { TestRun } from '#lib/runner/judge/run-test.ts'

/** Names by test id. */
type Found = ReadonlyMap<string, readonly string[]>

/** Where some of the mistakes found for a test explain more of the failed tests than the others, keeps only those. */
export function mostTelling<Api>(failed: readonly TestRun<Api>[], found: Found): Found {
  const sound = failed.map((each) => [each.test.id, withoutChance(each, failed, found)] as const)
  const explained = (name: string): number => sound.filter(([, names]) => names.includes(name)).length
  return new Map(
    sound.map(([id, names]) => {
      const most = Math.max(...names.map(explained))
      return [id, names.filter((name) => explained(name) === most)]
    }),
  )
}

/**
 * An error says little: a misspelt name throws a TypeError in every test. So a mistake that throws must explain all tests
 * in which the learner's code ended with that error.
 */
function withoutChance<Api>(each: TestRun<Api>, failed: readonly TestRun<Api>[], found: Found): readonly string[] {
  const names = found.get(each.test.id) ?? []
  const error = errorOf(each)
  if (error === undefined) return names
  const alike = failed.filter((other) => errorOf(other) === error)
  return names.filter((name) => alike.every(({ test }) => found.get(test.id)?.includes(name)))
}

function errorOf<Api>({ calls }: TestRun<Api>): string | undefined {
  return calls.at(-1)?.answer?.error?.name
}
