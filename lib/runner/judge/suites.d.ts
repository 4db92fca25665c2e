/** Made by `scripts/runtime/bundle.ts`: one lazy import per folder of `exercises/`. */
declare module 'virtual:suites' {
  import type { Suite } from '#lib/exercise-kit/suite.ts'

  const suites: Readonly<Record<string, () => Promise<{ readonly suite: Suite<unknown> }>>>
  export default suites
}

/** Made by `scripts/runtime/bundle.ts`: one lazy import per exercise, of all its known mistakes by name. */
declare module 'virtual:mistakes' {
  const mistakes: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, Readonly<Record<string, unknown>>>> }>>
  >
  export default mistakes
}
