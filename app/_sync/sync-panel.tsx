import { useEffect, useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { syncWords } from '#lib/i18n/sync.ts'
import type { ConnectProblem } from '#lib/sync/sync-problem.ts'
import { finishConnecting } from './connect.ts'
import { ConnectForm } from './connect-form.tsx'
import { ConnectedPanel } from './connected-panel.tsx'
import { useSyncState } from './sync-store.ts'

/** Whether this browser syncs, with what, and the way to change it. */
export function SyncPanel({ locale }: { readonly locale: Locale }) {
  return canStore() ? <StoredPanel locale={locale} /> : <p role="alert">{syncWords(locale).noStorage}</p>
}

function StoredPanel({ locale }: { readonly locale: Locale }) {
  const { connection, status } = useSyncState()
  const [problem, setProblem] = useState<ConnectProblem | null>(null)
  useEffect(() => {
    function finish(): void {
      const refused = finishConnecting()
      if (refused) setProblem(refused)
    }
    finish()
    addEventListener('hashchange', finish)
    return () => removeEventListener('hashchange', finish)
  }, [])
  if (connection) return <ConnectedPanel locale={locale} connection={connection} status={status} />
  return <ConnectForm locale={locale} firstProblem={problem} />
}

function canStore(): boolean {
  try {
    return localStorage !== null && sessionStorage !== null
  } catch {
    return false
  }
}
