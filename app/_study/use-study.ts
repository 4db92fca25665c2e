import { useSyncExternalStore } from 'react'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import type { Study, StudyView } from '#lib/store/study.ts'
import { openedStudy, subscribeToStudy } from './study-client.ts'

export interface OpenStudy extends StudyView {
  readonly study: Study
  readonly catalog: SiteCatalog | null
}

/** The learner's study and its fold, rendered again at every change; `null` until it is open. */
export function useStudy(): OpenStudy | null {
  const view = useSyncExternalStore(
    subscribeToStudy,
    () => openedStudy()?.study.get(),
    () => undefined,
  )
  const client = openedStudy()
  return view && client ? { ...view, ...client } : null
}
