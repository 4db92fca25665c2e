import { useEffect } from 'react'
import { loadDraft, saveNow } from './keep-draft.ts'
import { loadLog } from './keep-log.ts'
import type { Session } from './session.ts'

/** Reads the draft and the log when the page opens, and saves what is unsaved when the learner turns away from it. */
export function useDraft(session: Session): void {
  useEffect(() => {
    void loadDraft(session)
    void loadLog(session)
    const save = (): void => void saveNow(session)
    window.addEventListener('blur', save)
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      save()
      window.removeEventListener('blur', save)
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
    }
  }, [session])
}
