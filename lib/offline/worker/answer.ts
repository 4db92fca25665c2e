import { belongs } from '#lib/offline/belongs.ts'
import type { Build } from '#lib/offline/build.ts'
import { type Kind, kindOf } from '#lib/offline/kind.ts'
import type { Asked, Desk } from './desk.ts'

/** The browser's own cache may hold what the server has no more. */
const fresh: RequestInit = { cache: 'no-cache' }

/**
 * Answers what an open page asks for. A page of build V gets V's files and no others: from V's shelf, or from the
 * server if what it answers is V's. Rejects where there is no connection.
 */
export async function answer(asked: Asked, desk: Desk): Promise<Response> {
  const { path, clientId, request } = asked
  if (kindOf(path, desk.build) === 'immutable') return immutable(asked, desk)
  const build = await buildOf(clientId, desk)
  const kind = build ? kindOf(path, build) : 'other'
  // The page belongs to a build of which nothing is here. What is on the shelves would be another's.
  if (!build || kind === 'other') return desk.fetch(request, fresh)
  const kept = await desk.shelves.find(build.id, path)
  if (kept) return kept
  return fromServer(asked, build, kind, desk)
}

async function buildOf(clientId: string, { readers, build, shelves }: Desk): Promise<Build | undefined> {
  const id = await readers.buildOf(clientId)
  if (id === build.id) return build
  return id === undefined ? undefined : (await shelves.builds()).find((each) => each.id === id)
}

/** The same in every build: wherever it comes from, it is right. */
async function immutable({ path, request, clientId, later }: Asked, desk: Desk): Promise<Response> {
  const kept = await desk.shelves.findOnAny(path)
  if (kept) return kept
  const response = await desk.fetch(request)
  const copy = response.clone()
  later(buildOf(clientId, desk).then((build = desk.build) => keep(copy, path, build, desk)))
  return response
}

/**
 * What another build says is as good as nothing: where data cannot be had, pages know what to say, and where a payload
 * cannot, they load the document, which then is wholly of the other build.
 */
async function fromServer({ path, request, later }: Asked, build: Build, kind: Kind, desk: Desk): Promise<Response> {
  const response = await desk.fetch(request, fresh)
  if (!(await belongs(response.clone(), path, kind, build))) return new Response(null, { status: 409 })
  later(desk.shelves.put(build.id, path, response.clone()).catch(() => {}))
  return response
}

async function keep(response: Response, path: string, build: Build, { shelves }: Desk): Promise<void> {
  try {
    if (await belongs(response.clone(), path, 'immutable', build)) await shelves.put(build.id, path, response)
  } catch {
    // No room, or the connection broke off: it is fetched again the next time.
  }
}
