import type { ThreadScripts } from '#lib/runner/node/messages.ts'
import { bundleThread } from '#scripts/runtime/bundle.ts'

/** The scripts of the two threads, with the same tfjs as in the browser. */
export async function buildThreads(): Promise<ThreadScripts> {
  const [transpiler, learner] = await Promise.all(
    ['transpiler', 'learner'].map((name) => bundleThread(`lib/runner/node/${name}-thread.ts`)),
  )
  return { transpiler, learner }
}
