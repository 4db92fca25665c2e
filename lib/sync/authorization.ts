import type { StorageProvider } from './discover-storage.ts'
import type { ConnectProblem } from './sync-problem.ts'

/** What this tab waits for while the learner is on the server's page. */
export interface PendingConnection extends StorageProvider {
  readonly address: string
  /** A random text that only the answer to our own question repeats. */
  readonly state: string
}

export type AuthorizationAnswer = { readonly token: string } | { readonly problem: ConnectProblem }

const scope = 'prunewise:rw'

/**
 * The server's page that asks the learner for access (OAuth 2, implicit grant: a site without a server of its own has
 * no other). The answer comes back to `redirectUri`, in the fragment.
 */
export function authorizationUrl({ authUrl, state }: PendingConnection, redirectUri: string): string {
  const url = new URL(authUrl)
  const clientId = new URL(redirectUri).origin
  const parameters = { redirect_uri: redirectUri, scope, client_id: clientId, state, response_type: 'token' }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}

/** `null` for a fragment that is no answer of a server. */
export function readAuthorization(fragment: string, pending: PendingConnection | null): AuthorizationAnswer | null {
  const answer = new URLSearchParams(fragment.replace(/^#/, ''))
  const token = answer.get('access_token')
  if (token === null && !answer.has('error')) return null
  if (!pending) return { problem: 'stale' }
  if (token === null) return { problem: 'denied' }
  return answer.get('state') === pending.state ? { token } : { problem: 'stale' }
}
