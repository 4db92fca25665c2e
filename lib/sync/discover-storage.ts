import { isOffline } from './is-offline.ts'
import { SyncFault } from './sync-problem.ts'

/** What a server says of a user's storage. */
export interface StorageProvider {
  readonly href: string
  readonly storageApi: string
  /** The page on which the user gives a site access. */
  readonly authUrl: string
}

export interface UserAddress {
  readonly user: string
  /** With the port, if any. */
  readonly host: string
}

const patienceMs = 10_000
const relations = /^(http:\/\/tools\.ietf\.org\/id\/draft-dejong-remotestorage|remotestorage)$/i
const authorization = 'http://tools.ietf.org/html/rfc6749#section-4.2'
const version = 'http://remotestorage.io/spec/version'

/** `null` for what is not of the form `user@host`. */
export function parseUserAddress(text: string): UserAddress | null {
  const match = /^([^\s@/?#]+)@([a-z0-9.-]+(:\d{1,5})?)$/i.exec(text.trim())
  return match && { user: match[1] as string, host: (match[2] as string).toLowerCase() }
}

/** Asks the host of an address, by WebFinger (RFC 7033), for the user's remoteStorage. Rejects with a `SyncFault`. */
export async function discoverStorage(address: string): Promise<StorageProvider> {
  const parsed = parseUserAddress(address)
  if (!parsed) throw new SyncFault('bad-address')
  const { user, host } = parsed
  const scheme = isLoopback(host) ? 'http' : 'https'
  const resource = encodeURIComponent(`acct:${user}@${host}`)
  const record = await fetchJson(`${scheme}://${host}/.well-known/webfinger?resource=${resource}`)
  const { links } = Object(record) as { readonly links?: unknown }
  const link = Array.isArray(links) ? links.find((each) => relations.test(String(Object(each).rel))) : undefined
  const provider = link && readLink(link)
  if (!provider) throw new SyncFault('no-storage')
  return provider
}

async function fetchJson(url: string): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(patienceMs), credentials: 'omit', cache: 'no-store' })
  } catch (error) {
    throw new SyncFault(isOffline() ? 'offline' : 'not-found', String(error))
  }
  if (response.status === 404 || response.status === 400) throw new SyncFault('no-storage')
  if (!response.ok) throw new SyncFault('server', String(response.status))
  return response.json().catch(() => {
    throw new SyncFault('no-storage')
  })
}

function readLink(link: unknown): StorageProvider | null {
  const { href, properties } = Object(link) as { readonly href?: unknown; readonly properties?: unknown }
  const { [authorization]: authUrl, [version]: storageApi } = Object(properties) as Record<string, unknown>
  if (!isSafeUrl(href) || !isSafeUrl(authUrl)) return null
  return { href, authUrl, storageApi: typeof storageApi === 'string' ? storageApi : 'draft-dejong-remotestorage-02' }
}

/** Of a server that a page may speak to: encrypted, or on this machine. */
function isSafeUrl(value: unknown): value is string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.host))
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)
}
