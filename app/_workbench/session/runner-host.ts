import type { RuntimeAssets } from '#lib/core/runtime-assets.ts'
import type { Runner } from '#lib/runner/page/runner-types.ts'

let loading: Promise<Runner> | undefined
let users = 0

/** The page's one runner, loaded when it is first wanted. */
export function getRunner(assets: RuntimeAssets): Promise<Runner> {
  loading ??= import('#lib/runner/page/create-runner.ts').then(({ createRunner }) => createRunner(assets))
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** Gets the judge and the sandbox ready. Runs no code. */
export async function warmRunner(assets: RuntimeAssets, slug: string): Promise<void> {
  try {
    const runner = await getRunner(assets)
    runner.warm(slug)
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
}
