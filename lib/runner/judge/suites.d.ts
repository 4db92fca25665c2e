/** Made by `scripts/build-runtime.ts`: one lazy import per folder of `exercises/`. */
declare module 'virtual:suites' {
  import type { Suite } from '#lib/exercise-kit/suite.ts'

  const suites: Readonly<Record<string, () => Promise<{ readonly suite: Suite<unknown> }>>>
  export default suites
}
