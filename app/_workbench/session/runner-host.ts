import type { RuntimeAssets } from '#lib/core/runtime-assets.ts'
import type { Runner } from '#lib/runner/page/runner-types.ts'
import type { Bench } from './bench.ts'
import { nextSeed } from './next-seed.ts'

let loading: Promise<Runner> | undefined
let loaded: Runner | null = null
let users = 0

/** The page's one runner, loaded when it is first wanted. */
export function getRunner(assets: RuntimeAssets): Promise<Runner> {
  loading ??= load(assets)
  return loading
}

/** The runner, if it is there already: a run that need not wait for it begins in the event that asked for it. */
export function loadedRunner(): Runner | null {
  return loaded
}

async function load(assets: RuntimeAssets): Promise<Runner> {
  try {
    const { createRunner } = await import('#lib/runner/page/create-runner.ts')
    loaded = createRunner(assets)
    return loaded
  } catch (error) {
    loading = undefined
    throw error
  }
}

/** Gets the judge, the sandbox and the next run ready. Runs no code. */
export async function warmRunner({ assets, exercise: { slug }, session }: Bench): Promise<void> {
  try {
    const runner = await getRunner(assets)
    runner.warm(slug, nextSeed(slug))
    void runner.expect(session.get().text)
  } catch {
    // The next run says what is wrong.
  }
}

/**
 * Keeps the runner while a workbench is open; the function returned lets go. A switch of language opens the next one
 * at once, and a run goes on through it; after any other departure the workers end.
 */
export function keepRunner(): () => void {
  users++
  return () => {
    users--
    setTimeout(releaseRunner, 1_000)
  }
}

function releaseRunner(): void {
  if (users > 0) return
  loading?.then((runner) => runner.dispose()).catch(() => {})
  loading = undefined
  loaded = null
}
