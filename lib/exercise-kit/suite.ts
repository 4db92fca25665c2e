import type { Expectations } from './expect.ts'
import type { Bilingual } from './failure.ts'
import type { Picture } from './pictures.ts'
import type { Rng } from './rng.ts'
import type { WireConsoleLine, WireValue } from './wire.ts'

/** What a function of the exercise returns; checked on every answer before the test sees it. */
export type ReturnShape =
  | 'tensor'
  | 'number'
  | 'boolean'
  | 'string'
  | 'model'
  | readonly [ReturnShape]
  | { readonly [key: string]: ReturnShape }

/** One answered call. Tensors and models are the judge's own copies and live until the test ends. */
export interface CallResult<R> {
  readonly value: R
  /** The arguments as they were sent and as the learner's realm says they are after the call. */
  readonly sent: readonly WireValue[]
  readonly after: readonly WireValue[]
  readonly aliases: readonly number[]
  readonly sharedWrites: readonly number[]
  readonly leaked: number
  readonly console: readonly WireConsoleLine[]
  /** The argument after the call, rebuilt: for functions that work in place. */
  argument<T>(position: number): Promise<T>
}

type AnyFunction = (...args: never[]) => unknown

/** The functions of the learner's module, each answering through the sandbox. */
export type Calls<Api> = {
  readonly [K in keyof Api as Api[K] extends AnyFunction ? K : never]: Api[K] extends (...args: infer A) => infer R
    ? (...args: A) => Promise<CallResult<Awaited<R>>>
    : never
}

export interface TestContext<Api> {
  readonly call: Calls<Api>
  /** Differs from test to test and from run to run; the same for the same seed. */
  readonly rng: Rng
  readonly expect: Expectations
}

export interface Test<Api> {
  /** Kebab-case, unique in the suite; `wrong/*.ts` name it. */
  readonly id: string
  /** The property that is tested, as the learner reads it. */
  readonly name: Bilingual
  /** Run executes only these; Submit executes all. */
  readonly sample: boolean
  readonly body: (context: TestContext<Api>) => Promise<void>
}

export interface Suite<Api> {
  readonly returns: { readonly [K in keyof Calls<Api>]: ReturnShape | 'undefined' }
  /** How a call shows what it pruned; null where the exercise prunes nothing. */
  readonly picture: Picture | null
  readonly tests: readonly Test<Api>[]
}

/** Declares an exercise's hidden tests. `Api` is the type of the module that the learner writes. */
export function defineSuite<Api>(suite: {
  readonly returns: Suite<Api>['returns']
  readonly picture?: Picture
  readonly tests: readonly TestDeclaration<Api>[]
}): Suite<Api> {
  const tests = suite.tests.map(([id, name, body, options]) => ({ id, name, body, sample: options?.sample ?? false }))
  const repeated = tests.find((test, i) => tests.findIndex((other) => other.id === test.id) !== i)
  if (repeated) throw new Error(`two tests are called "${repeated.id}"; give each its own id`)
  if (!tests.some((test) => test.sample))
    throw new Error('no test is marked { sample: true }; Run would have nothing to do')
  return { returns: suite.returns, picture: suite.picture ?? null, tests }
}

/** `[id, name, body, options]`: reads like `test('id', name, async ({ call }) => …)`. */
export type TestDeclaration<Api> = readonly [
  id: string,
  name: Bilingual,
  body: (context: TestContext<Api>) => Promise<void>,
  options?: { readonly sample?: boolean },
]
