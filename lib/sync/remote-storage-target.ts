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

const folder = '/prunewise/log/'

/** Matches no revision. Browsers answer a request that names one from no cache, whatever the server allows. */
const uncached = { ifNoneMatch: 'none' }

type Answer = Awaited<ReturnType<WireClient['get']>>

/** The site's folder on a remoteStorage server. */
export function remoteStorageTarget({ href, storageApi, token }: RemoteStorageAccess): SyncTarget {
  const wire = new WireClient({ _emit: () => {} })
  wire.configure({ href: href.replace(/\/$/, ''), storageApi, token })
  return {
    list: async () => {
      const answer = await ask(wire, wire.get(folder, uncached), [200, 404])
      if (answer.statusCode === 404) return new Map()
      return revisionsOf(answer.body)
    },
    get: async (name) => {
      const { statusCode, body, revision } = await ask(wire, wire.get(folder + name, uncached), [200, 404])
      if (statusCode === 404) return null
      if (!revision) throw new SyncFault('bad-answer', 'no revision')
      return { text: textOf(body), revision: plainRevision(revision) }
    },
    put: async (name, text, expected) => {
      const options = expected === 'absent' ? { ifNoneMatch: '*' } : { ifMatch: expected.revision }
      const request = wire.put(folder + name, text, 'application/json; charset=UTF-8', options)
      const { statusCode, revision } = await ask(wire, request, [200, 201, 204, 412])
      if (statusCode === 412) return null
      // armadietto says 200, but without a revision, where its disk is full.
      if (!revision) throw new SyncFault('bad-answer', 'no revision')
      return plainRevision(revision)
    },
  }
}

async function ask(wire: WireClient, request: Promise<Answer>, good: readonly number[]): Promise<Answer> {
  const answer = await request.catch((error: unknown) => {
    // An answer came, and the library could make nothing of it: a page of words for people, say.
    if (wire.online) throw new SyncFault('bad-answer', String(error))
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

function revisionsOf(listing: unknown): ReadonlyMap<string, string> {
  const revisions = new Map<string, string>()
  if (typeof listing !== 'object' || listing === null) throw new SyncFault('bad-answer', 'the list is no list')
  for (const [name, item] of Object.entries(listing)) {
    const { ETag: revision } = Object(item) as { readonly ETag?: unknown }
    if (typeof revision !== 'string') throw new SyncFault('bad-answer', `no revision of ${name}`)
    if (!name.endsWith('/')) revisions.set(name, plainRevision(revision))
  }
  return revisions
}

/** Without the quotes, and the mark that a proxy sets when it packs an answer. */
function plainRevision(tag: string): string {
  return tag.replace(/^(W\/)?"?|"$/g, '')
}

/** A file with bytes that are in no text arrives as bytes. */
function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as ArrayBuffer)
}
