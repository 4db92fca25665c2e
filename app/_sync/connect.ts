import { basePath, syncPath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'
import { randomId } from '#lib/store/random-id.ts'
import { authorizationUrl, type PendingConnection, readAuthorization } from '#lib/sync/authorization.ts'
import { pendingKey } from '#lib/sync/sync-keys.ts'
import type { ConnectProblem, SyncProblem } from '#lib/sync/sync-problem.ts'
import { readPending } from '#lib/sync/sync-state.ts'
import { askSyncFrame } from './open-sync-frame.ts'
import { storeConnection } from './sync-store.ts'
import { takenFragment } from './take-fragment.ts'

/** Finds the learner's storage and leaves for its page, which asks for access; resolves only with a problem. */
export async function connect(address: string, locale: Locale): Promise<ConnectProblem | SyncProblem> {
  const answer = await askSyncFrame({ type: 'discover', address })
  if (answer.type !== 'found') return answer.type === 'problem' ? answer.problem : 'bad-answer'
  const pending: PendingConnection = { ...answer.provider, address: address.trim(), state: randomId() }
  sessionStorage.setItem(pendingKey, JSON.stringify(pending))
  location.assign(authorizationUrl(pending, location.origin + basePath + syncPath(locale)))
  return new Promise(() => {})
}

/** Takes what the server's page has answered, if we come from there: `null` where all is well. */
export function finishConnecting(): ConnectProblem | null {
  const pending = readPending(sessionStorage)
  const answer = readAuthorization(takenFragment(), pending)
  if (!answer) return null
  sessionStorage.removeItem(pendingKey)
  if ('problem' in answer) return answer.problem
  if (!pending) return 'stale'
  const { address, href, storageApi } = pending
  storeConnection({ address, href, storageApi, token: answer.token })
  return null
}
