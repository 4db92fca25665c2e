import type { Build } from './build.ts'
import type { Kind } from './kind.ts'

/**
 * Whether what a server answered is this build's file at the path. It reads the response to its end: give it a clone.
 * What an id proves and what a hash proves does not depend on when or by whom the file was served.
 */
export async function belongs(response: Response, path: string, kind: Kind, build: Build): Promise<boolean> {
  if (!response.ok || kind === 'other') return false
  if (kind === 'immutable') return !isDocument(response)
  if (kind === 'fixed') return (await hashOf(await response.arrayBuffer())) === build.fixed[path]
  return (await response.text()).includes(build.id)
}

/** Some hosts answer every unknown address with a page and status 200. */
function isDocument(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}

const mark = /<meta name="build" content="([^"]+)"/
/** The mark is the first thing in a document's head. */
const headBytes = 2_048

/** The id of the build that a document belongs to, read from its beginning; `null` where it names none. */
export async function buildOfDocument(response: Response): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return null
  const decoder = new TextDecoder()
  let head = ''
  for (;;) {
    const { done, value } = await reader.read()
    head += decoder.decode(value, { stream: !done })
    const id = mark.exec(head)?.[1]
    if (id === undefined && !done && head.length < headBytes) continue
    void reader.cancel().catch(() => {})
    return id ?? null
  }
}
