import type { TestResult } from '#lib/runner/verdict.ts'
import type { KnownMistakes } from './session/bench.ts'

interface NamedMistake {
  readonly name: string
  readonly title: string
  readonly html: string
}

/** The known mistakes of the first test that tells any: what the verdict begins with. */
export function namedMistakes(
  tests: readonly Pick<TestResult, 'mistakes'>[],
  mistakes: KnownMistakes,
): readonly NamedMistake[] {
  return tests.map((test) => describeMistakes(test.mistakes, mistakes)).find((named) => named.length > 0) ?? []
}

/** Names with their texts; a name without a text is left out. */
export function describeMistakes(names: readonly string[], mistakes: KnownMistakes): readonly NamedMistake[] {
  return names.flatMap((name) => {
    const text = Object.hasOwn(mistakes, name) ? mistakes[name] : undefined
    return text ? [{ name, ...text }] : []
  })
}
