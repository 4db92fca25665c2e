import { describeError } from '#lib/exercise-kit/describe-error.ts'
import { performCall } from '#lib/exercise-kit/perform-call.ts'
import { parseAnswer } from '#lib/runner/judge/answer-schema.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'

/** The exports of a program of the project. */
export type LearnerModule = Readonly<Record<string, unknown>>

/**
 * A learner's realm that is this realm: for the project's own solutions and known mistakes, in Node and in the judge.
 * Its answers are parsed as all are. It has no deadline and no walls, so nothing that a learner wrote may go through
 * it.
 */
export function createLocalLearner(module: LearnerModule): Learner {
  return {
    load: async (names) => ({
      kind: 'answered',
      message: {
        type: 'loaded',
        id: 0,
        exports: names.map((name) => [name, module[name] === undefined ? 'missing' : typeof module[name]] as const),
        error: null,
        console: [],
        consoleCut: 0,
      },
    }),
    call: async (name, args) => {
      const fn = module[name] as (...args: unknown[]) => unknown
      const performed = await performCall(fn, args, (error) =>
        describeError(error, () => ({ line: null, column: null })),
      )
      const parsed = parseAnswer({ type: 'answer', id: 1, console: [], consoleCut: 0, ...performed })
      return parsed.ok ? { kind: 'answered', message: parsed.message } : { kind: 'malformed', detail: parsed.detail }
    },
  }
}
