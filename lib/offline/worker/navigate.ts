import { belongs, buildOfDocument } from '#lib/offline/belongs.ts'
import { kindOf, pagePath } from '#lib/offline/kind.ts'
import type { Asked, Desk } from './desk.ts'

/**
 * Answers a navigation with a document of one build, and writes down which, so that the page gets the rest of that
 * build: the worker's own build from its shelf, else whatever the server has, else, without a connection, what an
 * older build left here, else a page that says that there is no connection.
 */
export async function navigate(asked: Asked, desk: Desk): Promise<Response> {
  const { path } = asked
  const page = pagePath(path)
  if (kindOf(page, desk.build) !== 'page') return desk.fetch(asked.request).catch(desk.offlinePage)
  const kept = await desk.shelves.find(desk.build.id, page)
  if (kept) {
    if (page !== path) return redirect(page, asked, desk)
    await read(desk.build.id, asked, desk)
    return kept
  }
  try {
    return await fromServer(asked, page, desk)
  } catch {
    return fromOlderBuilds(asked, page, desk)
  }
}

async function read(buildId: string, { resultingClientId, later }: Asked, { readers }: Desk): Promise<void> {
  await readers.set(resultingClientId, buildId)
  later(readers.written())
}

async function fromServer(asked: Asked, page: string, desk: Desk): Promise<Response> {
  const { request, path, later } = asked
  const response = await desk.fetch(request)
  // A redirect: the browser comes again with the address that it leads to.
  if (response.type === 'opaqueredirect') return response
  const copy = response.clone()
  const id = await buildOfDocument(response.clone())
  if (id !== null) await read(id, asked, desk)
  if (id === desk.build.id && page === path) later(keep(copy, page, desk))
  return response
}

async function keep(response: Response, page: string, { build, shelves }: Desk): Promise<void> {
  try {
    if (await belongs(response.clone(), page, 'page', build)) await shelves.put(build.id, page, response)
  } catch {
    // No room, or the connection broke off: it is fetched again the next time.
  }
}

async function fromOlderBuilds(asked: Asked, page: string, desk: Desk): Promise<Response> {
  for (const { id } of await desk.shelves.builds()) {
    const kept = await desk.shelves.find(id, page)
    if (!kept) continue
    if (page !== asked.path) return redirect(page, asked, desk)
    await read(id, asked, desk)
    return kept
  }
  return desk.offlinePage()
}

function redirect(page: string, { request }: Asked, { address }: Desk): Response {
  return Response.redirect(address(page) + new URL(request.url).search, 302)
}
