import WireClient from 'remotestoragejs/src/wireclient.js'
import { isOffline } from './is-offline.ts'
import { SyncFault, type SyncProblem } from './sync-problem.ts'
import type { SyncTarget } from './sync-target.ts'

/** How to reach a learner's remoteStorage. */
export interface RemoteStorageAccess {
  /** Address of the storage's root. */
  readonly href: string
  /** The version of the protocol, as the server names it. */
  readonly storageApi: string
  readonly token: string
}

const folder = 'prunewise/log/'

/** Matches no revision. Browsers answer a request that names one from no cache, whatever the server allows. */
const uncached = { ifNoneMatch: 'none' }

type Answer = Awaited<ReturnType<WireClient['get']>>

/** The site's folder on a remoteStorage server. */
export function remoteStorageTarget({ href, storageApi, token }: RemoteStorageAccess): SyncTarget {
  const wire = new WireClient({ _emit: () => {} })
  wire.configure({ href: `${href.replace(/\/$/, '')}/${folder}`, storageApi, token })
  return {
    list: async () => {
      // Not asked for as a folder, which the library would parse, and hide the status of what is no list.
      const { statusCode, body } = await ask(wire.get('', uncached), [200, 404])
      return statusCode === 404 ? new Map() : revisionsOf(textOf(body))
    },
    get: async (name) => {
      const { statusCode, body, revision } = await ask(wire.get(name, uncached), [200, 404])
      if (statusCode === 404) return null
      if (!revision) throw new SyncFault('bad-answer', 'no revision')
      return { text: textOf(body), revision: plainRevision(revision) }
    },
    put: async (name, text, expected) => {
      const options = expected === 'absent' ? { ifNoneMatch: '*' } : { ifMatch: expected.revision }
      const request = wire.put(name, text, 'application/json; charset=UTF-8', options)
      const { statusCode, revision } = await ask(request, [200, 201, 204, 412])
      if (statusCode === 412) return null
      // armadietto says 200, but without a revision, where its disk is full.
      if (!revision) throw new SyncFault('bad-answer', 'no revision')
      return plainRevision(revision)
    },
  }
}

async function ask(request: Promise<Answer>, good: readonly number[]): Promise<Answer> {
  const answer = await request.catch((error: unknown) => {
    throw new SyncFault(isOffline() ? 'offline' : 'unreachable', String(error))
  })
  if (good.includes(answer.statusCode)) return answer
  throw new SyncFault(problemOf(answer.statusCode), String(answer.statusCode))
}

function problemOf(status: number): SyncProblem {
  // 403: armadietto's word for a permission that was taken back.
  if (status === 401 || status === 403) return 'unauthorised'
  if (status === 413 || status === 507) return 'full'
  return status >= 500 ? 'server' : 'bad-answer'
}

function revisionsOf(listing: string): ReadonlyMap<string, string> {
  const revisions = new Map<string, string>()
  for (const [name, item] of Object.entries(itemsOf(listing))) {
    // Servers before draft 02 name the revision alone.
    const { ETag: revision = item } = Object(item) as { readonly ETag?: unknown }
    if (typeof revision !== 'string') throw new SyncFault('bad-answer', `no revision of ${name}`)
    if (!name.endsWith('/')) revisions.set(name, plainRevision(revision))
  }
  return revisions
}

function itemsOf(listing: string): object {
  const parsed = parseJson(listing)
  const { '@context': context, items } = Object(parsed) as Readonly<Record<string, unknown>>
  const found = context === undefined ? parsed : items
  if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new SyncFault('bad-answer', 'no list')
  return found
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyncFault('bad-answer', String(error))
  }
}

/** Without the quotes, and the mark that a proxy sets when it packs an answer. */
function plainRevision(tag: string): string {
  return tag.replace(/^(W\/)?"?|"$/g, '')
}

/** A file with bytes that are in no text arrives as bytes. */
function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as ArrayBuffer)
}
