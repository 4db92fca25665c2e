/** Made by `scripts/runtime/bundle.ts`: each with one lazy import per folder of `exercises/`. */
declare module 'virtual:suites' {
  import type { Suite } from '#lib/exercise-kit/suite.ts'

  const suites: Readonly<Record<string, () => Promise<{ readonly suite: Suite<unknown> }>>>
  export default suites
}

declare module 'virtual:solutions' {
  import type { LearnerModule } from '#lib/runner/judge/local-learner.ts'

  const solutions: Readonly<Record<string, () => Promise<LearnerModule>>>
  export default solutions
}

declare module 'virtual:mistakes' {
  import type { Mistakes } from '#lib/runner/judge/name-mistakes.ts'

  const mistakes: Readonly<Record<string, () => Promise<{ readonly default: Mistakes }>>>
  export default mistakes
}
