import type { Build } from './build.ts'

/** The files that the device holds, on one shelf for each build. */
export interface Shelves {
  /** The builds whose shelves there are, the newest first. */
  builds(): Promise<readonly Build[]>
  /** Makes the build's shelf, if it is not there yet. */
  add(build: Build): Promise<void>
  find(buildId: string, path: string): Promise<Response | undefined>
  /** Finds a file on any shelf: only for what is the same in every build. */
  findOnAny(path: string): Promise<Response | undefined>
  /** Rejects where the browser has no room. */
  put(buildId: string, path: string, response: Response): Promise<void>
  /** The paths of the pages on a shelf. */
  pages(buildId: string): Promise<readonly string[]>
  drop(buildId: string): Promise<void>
}

/** Each build's cache has this name and the build's id. Pages read them too, to see what is there. */
export const shelfPrefix = 'prunewise-files-'

const recordName = 'build.record'

/** Shelves in the browser's Cache Storage. `root` is the address where the site is mounted, with a slash at its end. */
export function cacheShelves(caches: CacheStorage, root: string): Shelves {
  const address = (path: string) => new URL(path.slice(1), root).href
  const open = (buildId: string) => caches.open(shelfPrefix + buildId)
  const names = async () => (await caches.keys()).filter((name) => name.startsWith(shelfPrefix))

  return {
    builds: async () => {
      const builds = await Promise.all((await names()).map((name) => readRecord(caches, name, root + recordName)))
      return builds.filter((build) => build !== null).sort((a, b) => b.builtAtMs - a.builtAtMs)
    },
    add: async (build) => {
      const cache = await open(build.id)
      await cache.put(root + recordName, Response.json(build))
    },
    find: async (buildId, path) => {
      const cacheName = shelfPrefix + buildId
      return (await caches.has(cacheName)) ? caches.match(address(path), { cacheName }) : undefined
    },
    findOnAny: async (path) => {
      for (const cacheName of await names()) {
        const found = await caches.match(address(path), { cacheName })
        if (found) return found
      }
      return undefined
    },
    put: async (buildId, path, response) => (await open(buildId)).put(address(path), await plain(response)),
    pages: async (buildId) => {
      const requests = await (await open(buildId)).keys()
      return requests.map(({ url }) => url.slice(root.length - 1)).filter((path) => path.endsWith('/'))
    },
    drop: async (buildId) => {
      await caches.delete(shelfPrefix + buildId)
    },
  }
}

async function readRecord(caches: CacheStorage, cacheName: string, address: string): Promise<Build | null> {
  const record = await caches.match(address, { cacheName })
  return record ? record.json().catch(() => null) : null
}

/** A browser refuses to answer a navigation with a response that was redirected on its way. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response
  const { status, statusText, headers } = response
  return new Response(await response.blob(), { status, statusText, headers })
}
