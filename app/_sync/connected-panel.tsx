import { useCallback, useEffect, useState } from 'react'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { syncWords } from '#lib/i18n/sync.ts'
import type { SyncReport } from '#lib/sync/sync-log.ts'
import type { ConnectProblem, SyncProblem } from '#lib/sync/sync-problem.ts'
import type { Connection, SyncStatus } from '#lib/sync/sync-state.ts'
import { connect } from './connect.ts'
import { askSyncFrame } from './open-sync-frame.ts'
import { ProblemNote } from './problem-note.tsx'
import { storeConnection } from './sync-store.ts'
import { UnreadFiles } from './unread-files.tsx'

interface ConnectedPanelProps {
  readonly locale: Locale
  readonly connection: Connection
  readonly status: SyncStatus
}

/** With what this browser syncs, how it went the last time, and the buttons. */
export function ConnectedPanel({ locale, connection, status }: ConnectedPanelProps) {
  const words = syncWords(locale)
  const { address } = connection
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<ConnectProblem | SyncProblem | null>(null)
  const problem = failed ?? status.problem

  const syncNow = useCallback(async () => {
    setBusy(true)
    const answer = await askSyncFrame({ type: 'sync' })
    setFailed(answer.type === 'problem' ? answer.problem : null)
    setBusy(false)
  }, [])

  async function connectAgain(): Promise<void> {
    setBusy(true)
    setFailed(await connect(address, locale))
    setBusy(false)
  }

  const isNew = status.triedMs === 0
  useEffect(() => {
    if (isNew) void syncNow()
  }, [isNew, syncNow])

  return (
    <section aria-labelledby="sync-state">
      <h2 id="sync-state" className="text-xl">
        {words.state}
      </h2>
      <p className="mt-3">{fill(words.on, { address })}</p>
      <p role="status" className="mt-1">
        {busy ? words.syncing : wordLast(locale, status)}
      </p>
      <p className="mt-1 min-h-7 text-muted">{status.report && wordCounts(locale, status.report)}</p>
      {problem && !busy && (
        <ProblemNote locale={locale} problem={problem} address={address}>
          {problem === 'unauthorised' && (
            <button type="button" className="button mt-2" onClick={connectAgain}>
              {words.connectAgain}
            </button>
          )}
        </ProblemNote>
      )}
      {status.report && <UnreadFiles locale={locale} files={status.report.unread} />}
      <div className="mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={busy}
          onClick={busy ? undefined : syncNow}
        >
          {words.syncNow}
        </button>
        <button type="button" className="button" onClick={() => storeConnection(null)}>
          {words.disconnect}
        </button>
      </div>
      <p className="mt-4 text-muted text-sm">{words.rhythm}</p>
      <p className="mt-2 text-muted text-sm">{words.disconnectNote}</p>
    </section>
  )
}

function wordLast(locale: Locale, { syncedMs }: SyncStatus): string {
  const words = syncWords(locale)
  if (syncedMs === null) return words.never
  const format = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium', timeStyle: 'medium' })
  return fill(words.lastSynced, { time: format.format(syncedMs) })
}

function wordCounts(locale: Locale, { received, sent, stored }: SyncReport): string {
  const words = syncWords(locale)
  return fill(words.counts, {
    received: plural(locale, words.received, received),
    sent: plural(locale, words.sent, sent),
    stored: plural(locale, words.stored, stored),
  })
}
