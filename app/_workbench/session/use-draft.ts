import { useEffect } from 'react'
import { watchTime } from './active-time.ts'
import { loadDraft, saveNow } from './keep-draft.ts'
import { loadLog } from './keep-log.ts'
import type { Session } from './session.ts'

/** Reads the draft and the log when the page opens, and saves what is unsaved when the learner turns away from it. */
export function useDraft(session: Session): void {
  useEffect(() => {
    void loadDraft(session)
    void loadLog(session)
    const save = (): void => void saveNow(session)
    const turn = (): void => {
      watchTime(session, document.visibilityState === 'visible')
      save()
    }
    watchTime(session, true)
    window.addEventListener('blur', save)
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', turn)
    return () => {
      save()
      watchTime(session, false)
      window.removeEventListener('blur', save)
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', turn)
    }
  }, [session])
}
