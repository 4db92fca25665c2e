import { basePath } from '#app/_lib/paths.ts'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import { openStudyLog } from '#lib/store/open-study-log.ts'
import { openStudy, type Study } from '#lib/store/study.ts'
import { keepDueSteps } from './keep-due-steps.ts'
import { studyIsOpen } from './when-studied.ts'

export interface StudyClient {
  readonly study: Study
  /** `null` where it could not be loaded: the site is offline, or was moved while the page was open. */
  readonly catalog: SiteCatalog | null
}

let opening: Promise<StudyClient> | undefined
let opened: StudyClient | undefined
const listeners = new Set<() => void>()

/** The learner's study, opened once for each document: whatever page asks first. */
export function getStudy(): Promise<StudyClient> {
  opening ??= open()
  return opening
}

/** What `getStudy` led to, `undefined` until then. */
export function openedStudy(): StudyClient | undefined {
  return opened
}

/** Calls the listener when the study is open, and at every change of it. */
export function subscribeToStudy(listener: () => void): () => void {
  listeners.add(listener)
  void getStudy()
  return () => listeners.delete(listener)
}

async function open(): Promise<StudyClient> {
  const [catalog, log] = await Promise.all([loadCatalog(), openStudyLog()])
  const study = await openStudy(log, { renamed: catalog?.renamed })
  opened = { study, catalog }
  study.subscribe(tellAll)
  refreshOnReturn(study)
  if (catalog) keepDueSteps(study, catalog)
  studyIsOpen()
  tellAll()
  return opened
}

/** A page that was frozen, in the background or behind the back button, may not have heard what other tabs stored. */
function refreshOnReturn(study: Study): void {
  const refresh = () => void study.refresh().catch(() => {})
  window.addEventListener('pageshow', ({ persisted }) => persisted && refresh())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh())
}

async function loadCatalog(): Promise<SiteCatalog | null> {
  try {
    const response = await fetch(`${basePath}/catalog.json`)
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

function tellAll(): void {
  for (const listener of listeners) listener()
}
