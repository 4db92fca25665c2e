/** Which build each open page belongs to. */
export interface Readers {
  /** `undefined` for a page of which nothing is known. */
  buildOf(clientId: string): Promise<string | undefined>
  /** What is set counts at once; `written` resolves when it would outlive the worker. */
  set(clientId: string, buildId: string): Promise<void>
  written(): Promise<void>
  /** The builds that open pages belong to. */
  inUse(): Promise<ReadonlySet<string>>
}

const cacheName = 'prunewise-readers'
/** From here on the pages that are gone are forgotten. */
const many = 32

/** A worker is ended and started at the browser's will, so what it knows of its pages is written down. */
export function storedReaders(caches: CacheStorage, root: string, openIds: () => Promise<readonly string[]>): Readers {
  const address = `${root}readers`
  let reading: Promise<Map<string, string>> | undefined
  let writing: Promise<void> = Promise.resolve()

  function read(): Promise<Map<string, string>> {
    reading ??= caches
      .match(address, { cacheName })
      .then((stored) => stored?.json())
      .then((entries) => new Map<string, string>(entries))
      .catch(() => new Map())
    return reading
  }

  async function write(): Promise<void> {
    const readers = await read()
    const cache = await caches.open(cacheName)
    await cache.put(address, Response.json([...readers]))
  }

  async function forgetTheGone(readers: Map<string, string>, arriving: string): Promise<void> {
    const open = new Set([...(await openIds()), arriving])
    for (const id of readers.keys()) if (!open.has(id)) readers.delete(id)
  }

  return {
    buildOf: async (clientId) => (await read()).get(clientId),
    set: async (clientId, buildId) => {
      const readers = await read()
      if (readers.get(clientId) === buildId) return
      readers.set(clientId, buildId)
      if (readers.size > many) await forgetTheGone(readers, clientId)
      writing = writing.then(write).catch(() => {})
    },
    written: () => writing,
    inUse: async () => {
      const [readers, open] = await Promise.all([read(), openIds()])
      return new Set(open.flatMap((id) => readers.get(id) ?? []))
    },
  }
}
