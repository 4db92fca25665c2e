import { type PrecacheEntry, Serwist, type SerwistGlobalConfig } from 'serwist'
import type { Build } from '#lib/offline/build.ts'
import { kindOf } from '#lib/offline/kind.ts'
import type { FromWorker, StateRequest, ToWorker, WorkerState } from '#lib/offline/messages.ts'
import { cacheShelves } from '#lib/offline/shelves.ts'
import { answer } from './answer.ts'
import type { Asked, Desk } from './desk.ts'
import { navigate } from './navigate.ts'
import { storedReaders } from './readers.ts'
import { take } from './take.ts'
import { outdatedPages, tidy } from './tidy.ts'

/**
 * The service worker. Serwist installs the few files that must be there and routes; which build a file belongs to, and
 * who may get it, is decided by `answer.ts` and `navigate.ts`.
 */
declare const self: ServiceWorkerGlobalScope & SerwistGlobalConfig & { readonly __SW_MANIFEST: PrecacheEntry[] }
/** Put in by `scripts/offline`. */
declare const OFFLINE_BUILD: Build

const build = OFFLINE_BUILD
const root = self.registration.scope
const offlinePage = 'offline.html'

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cacheName: `prunewise-core-${build.id}`, cleanURLs: false, directoryIndex: null },
  skipWaiting: false,
  clientsClaim: false,
})

const desk: Desk = {
  build,
  shelves: cacheShelves(caches, root),
  readers: storedReaders(caches, root, openPages),
  fetch: (request, options) => fetch(request, options),
  address: (path) => new URL(path.slice(1), root).href,
  offlinePage: async () => (await serwist.matchPrecache(offlinePage)) ?? Response.error(),
}

serwist.registerCapture(
  ({ request, url }) => request.mode === 'navigate' && isOurs(url),
  ({ event, request, url }) => navigate(asked(event as FetchEvent, request, url), desk),
)
serwist.registerCapture(
  ({ request, url }) => request.mode !== 'navigate' && isOurs(url) && kindOf(pathOf(url), build) !== 'other',
  ({ event, request, url }) => answer(asked(event as FetchEvent, request, url), desk),
)

self.addEventListener('install', (event) => {
  void serwist.handleInstall(event as ExtendableEvent as Parameters<Serwist['handleInstall']>[0])
  event.waitUntil(desk.shelves.add(build))
})
self.addEventListener('activate', (event) => {
  void serwist.handleActivate(event)
  event.waitUntil(dropOldCores())
})
self.addEventListener('fetch', (event) => serwist.handleFetch(event))
self.addEventListener('message', (event) => event.waitUntil(hear(event)))

let halting = new AbortController()

async function hear({ data, source, ports }: ExtendableMessageEvent): Promise<void> {
  const message: ToWorker | StateRequest = data
  const reply = (said: FromWorker | WorkerState) => ports[0]?.postMessage(said)
  switch (message.type) {
    case 'hello':
      if (source && 'id' in source) await desk.readers.set(source.id, message.build)
      await desk.readers.written()
      await self.clients.claim()
      return reply({ type: 'done' })
    case 'take': {
      const { signal } = halting
      const problem = message.build === build.id ? await take(message.paths, desk, signal) : 'changed'
      if (signal.aborted) return reply({ type: 'halted' })
      return reply(problem ? { type: 'problem', problem } : { type: 'done' })
    }
    case 'halt':
      halting.abort()
      halting = new AbortController()
      return reply({ type: 'done' })
    case 'settled':
      if (message.build === build.id) await tidy(desk)
      return reply({ type: 'done' })
    case 'forget':
      for (const { id } of await desk.shelves.builds()) await desk.shelves.drop(id)
      await desk.shelves.add(build)
      return reply({ type: 'done' })
    case 'activate':
      return self.skipWaiting()
    case 'state': {
      const { id, builtAtMs, appList, pageList } = build
      return reply({ build: id, builtAtMs, appList, pageList, outdated: await outdatedPages(desk) })
    }
  }
}

function asked(event: FetchEvent, request: Request, url: URL): Asked {
  const { clientId, resultingClientId } = event
  return { request, path: pathOf(url), clientId, resultingClientId, later: (work) => event.waitUntil(work) }
}

function isOurs(url: URL): boolean {
  return url.href.startsWith(root) && !/^\/runtime\/sync[.-]/.test(pathOf(url))
}

function pathOf(url: URL): string {
  return url.pathname.slice(new URL(root).pathname.length - 1)
}

async function openPages(): Promise<readonly string[]> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id)
}

async function dropOldCores(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('prunewise-core-'))
  await Promise.all(names.filter((name) => !name.endsWith(build.id)).map((name) => caches.delete(name)))
}
