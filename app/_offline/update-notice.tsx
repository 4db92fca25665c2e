import { useState } from 'react'
import { updateLaterKey } from '#app/_lib/storage-keys.ts'
import type { Locale } from '#lib/core/locale.ts'
import { offlineWords } from '#lib/i18n/offline.ts'
import { reload, update } from './update.ts'
import type { Versions } from './use-versions.ts'
import { pageBuild } from './worker-client.ts'
import './update-notice.css'

interface UpdateNoticeProps {
  readonly versions: Versions
  readonly locale: Locale
}

/** Offers a new version. Nothing happens unless the learner says so; Later holds for this tab. */
export function UpdateNotice({ versions: { waiting, elsewhere }, locale }: UpdateNoticeProps) {
  const { update: words } = offlineWords(locale)
  const [later, setLater] = useState(readLater)
  const [busy, setBusy] = useState(false)
  const shown = (waiting !== null || elsewhere) && !later

  function act(): void {
    setBusy(true)
    void (waiting ? update(waiting) : reload())
  }

  function putOff(): void {
    setLater(true)
    try {
      sessionStorage.setItem(updateLaterKey, pageBuild)
    } catch {
      // Storage is blocked: it holds as long as the page.
    }
  }

  return (
    <div role="status" className="no-print">
      {shown && (
        <section aria-label={words.heading} className="update-notice">
          <p>{waiting ? words.text : words.elsewhere}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            <button type="button" className="button button-primary" disabled={busy} onClick={act}>
              {waiting ? words.now : words.reload}
            </button>
            <button type="button" className="button" onClick={putOff}>
              {words.later}
            </button>
          </p>
        </section>
      )}
    </div>
  )
}

function readLater(): boolean {
  try {
    return sessionStorage.getItem(updateLaterKey) === pageBuild
  } catch {
    return false
  }
}
