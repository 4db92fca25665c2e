import { useEffect, useState } from 'react'
import { askState, pageBuiltAtMs, registerWorker } from './worker-client.ts'

export interface Versions {
  /** The worker of a new version that waits for the learner's word. */
  readonly waiting: ServiceWorker | null
  /** Whether the site was updated in another tab, so that this page belongs to an older version. */
  readonly elsewhere: boolean
}

/** A tab that stays open for days looks for a new version when the learner comes back to it. */
const lookEveryMs = 3_600_000

/** Whether there is another version than this page's. */
export function useVersions(): Versions {
  const [versions, setVersions] = useState<Versions>({ waiting: null, elsewhere: false })
  useEffect(() => watch(setVersions), [])
  return versions
}

function watch(onChange: (versions: Versions) => void): () => void {
  const gone = new AbortController()
  const { signal } = gone
  registerWorker()
    .then((registration) => {
      if (registration && !signal.aborted) observe(registration, signal, onChange)
    })
    .catch(() => {})
  return () => gone.abort()
}

function observe(
  registration: ServiceWorkerRegistration,
  signal: AbortSignal,
  onChange: (versions: Versions) => void,
): void {
  let lookedAtMs = performance.now()
  async function tell(): Promise<void> {
    const { active, waiting } = registration
    const state = active ? await askState(active) : null
    if (!signal.aborted) onChange({ waiting, elsewhere: !waiting && state !== null && state.builtAtMs > pageBuiltAtMs })
  }
  function look(): void {
    if (document.visibilityState !== 'visible' || performance.now() - lookedAtMs < lookEveryMs) return
    lookedAtMs = performance.now()
    registration.update().catch(() => {})
  }
  registration.addEventListener(
    'updatefound',
    () => registration.installing?.addEventListener('statechange', () => void tell(), { signal }),
    { signal },
  )
  navigator.serviceWorker.addEventListener('controllerchange', () => void tell(), { signal })
  document.addEventListener('visibilitychange', look, { signal })
  void tell()
}
