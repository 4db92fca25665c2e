import { belongs } from '#lib/offline/belongs.ts'
import { kindOf } from '#lib/offline/kind.ts'
import type { TakeProblem } from '#lib/offline/messages.ts'
import type { Desk } from './desk.ts'

/** As many as a browser has connections to a host, less some for the page. */
const atOnce = 4

/**
 * Fetches the files that are not here yet and keeps them, until the signal; resolves to what stood in the way, if
 * anything did.
 */
export async function take(paths: readonly string[], desk: Desk, signal: AbortSignal): Promise<TakeProblem | null> {
  const waiting = [...paths]
  let problem: TakeProblem | null = null
  async function work(): Promise<void> {
    for (
      let path = waiting.shift();
      path !== undefined && problem === null && !signal.aborted;
      path = waiting.shift()
    ) {
      problem = (await takeOne(path, desk, signal)) ?? problem
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return problem
}

async function takeOne(path: string, desk: Desk, signal: AbortSignal): Promise<TakeProblem | null> {
  const { build, shelves } = desk
  if (await shelves.find(build.id, path)) return null
  const kind = kindOf(path, build)
  const same = kind === 'immutable' ? await shelves.findOnAny(path) : undefined
  const response = same ?? (await fetchFresh(path, kind === 'immutable', desk, signal))
  if (!response) return 'offline'
  try {
    if (!same && !(await belongs(response.clone(), path, kind, build))) return 'changed'
  } catch {
    return 'offline'
  }
  try {
    await shelves.put(build.id, path, response)
    return null
  } catch {
    return 'full'
  }
}

async function fetchFresh(
  path: string,
  unchanging: boolean,
  desk: Desk,
  signal: AbortSignal,
): Promise<Response | null> {
  try {
    return await desk.fetch(desk.address(path), {
      cache: unchanging ? 'default' : 'no-cache',
      priority: 'low',
      signal,
    })
  } catch {
    return null
  }
}
