import { useSyncExternalStore } from 'react'
import type { Session, SessionState } from './session.ts'

/** Follows one part of a session; renders again only when that part changes. */
export function useSession<T>(session: Session, select: (state: SessionState) => T): T {
  return useSyncExternalStore(
    session.subscribe,
    () => select(session.get()),
    () => select(session.get()),
  )
}
