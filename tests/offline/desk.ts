import { createHash } from 'node:crypto'
import type { Build } from '#lib/offline/build.ts'
import type { Shelves } from '#lib/offline/shelves.ts'
import type { Asked, Desk } from '#lib/offline/worker/desk.ts'

const root = 'https://site.example/base/'

/** A host: what it answers at each path, `undefined` for not found; it can be away. */
export interface Host {
  files: Readonly<Record<string, string>>
  away: boolean
}

/** The files of a build of a tiny site. Only the scripts' names tell of their content. */
export function siteOf(id: string): Readonly<Record<string, string>> {
  const document = `<!DOCTYPE html><html><head><meta name="build" content="${id}"/></head>${'.'.repeat(3000)}</html>`
  return {
    '/en/': document,
    '/en/questions/a/': document,
    [`/en/questions/only-in-${id}/`]: document,
    '/en/index.txt': `payload ${id}`,
    '/en/questions/a/index.txt': `payload ${id}`,
    '/en/interview/questions/a.json': `{"build":"${id}"}`,
    '/catalog.json': `[] of ${id}`,
    '/runtime/judge-ABCDEFGH.js': 'the same in every build',
    [`/_next/static/chunks/${id}.js`]: `script ${id}`,
  }
}

export function buildNamed(id: string, builtAtMs: number): Build {
  const hash = createHash('sha256').update(siteOf(id)['/catalog.json']).digest('base64')
  return {
    id,
    builtAtMs,
    fixed: { '/catalog.json': hash },
    appList: '/offline/app-0.json',
    pageList: '/offline/pages-0.json',
  }
}

/** Shelves in memory; `room` is how many files fit. */
export function memoryShelves(room = Number.POSITIVE_INFINITY): Shelves {
  const shelves = new Map<string, { readonly build: Build; readonly files: Map<string, Response> }>()
  const filesOf = (id: string) => shelves.get(id)?.files
  return {
    builds: async () => [...shelves.values()].map(({ build }) => build).sort((a, b) => b.builtAtMs - a.builtAtMs),
    add: async (build) => {
      if (!shelves.has(build.id)) shelves.set(build.id, { build, files: new Map() })
    },
    find: async (id, path) => filesOf(id)?.get(path)?.clone(),
    findOnAny: async (path) =>
      [...shelves.values()]
        .map(({ files }) => files.get(path))
        .find((found) => found)
        ?.clone(),
    put: async (id, path, response) => {
      const used = [...shelves.values()].reduce((sum, { files }) => sum + files.size, 0)
      if (used >= room) throw new DOMException('no room', 'QuotaExceededError')
      filesOf(id)?.set(path, response)
    },
    pages: async (id) => [...(filesOf(id)?.keys() ?? [])].filter((path) => path.endsWith('/')),
    drop: async (id) => {
      shelves.delete(id)
    },
  }
}

/** The desk of a build's worker, at a host; the workers of one browser share shelves and readers. */
export function deskOf(build: Build, host: Host, shelves: Shelves, readers: Map<string, string>): Desk {
  return {
    build,
    shelves,
    readers: {
      buildOf: async (clientId) => readers.get(clientId),
      set: async (clientId, id) => {
        readers.set(clientId, id)
      },
      written: async () => {},
      inUse: async () => new Set(readers.values()),
    },
    fetch: async (request) => {
      if (host.away) throw new TypeError('no connection')
      const path = new URL(typeof request === 'string' ? request : request.url).pathname.slice('/base'.length)
      const text = host.files[path]
      return text === undefined ? new Response('not found', { status: 404 }) : new Response(text)
    },
    address: (path) => new URL(path.slice(1), root).href,
    offlinePage: async () => new Response('no connection'),
  }
}

/** A request, and a promise of all that the worker left for later. */
export function askFor(
  path: string,
  clientId = '',
  resultingClientId = '',
): { asked: Asked; settled: () => Promise<unknown> } {
  const works: Promise<unknown>[] = []
  const request = new Request(new URL(path.slice(1), root))
  const asked = { request, path, clientId, resultingClientId, later: (work: Promise<unknown>) => void works.push(work) }
  return { asked, settled: () => Promise.all(works) }
}
