import { useCallback, useEffect, useRef, useState } from 'react'
import { basePath } from '#app/_lib/paths.ts'
import type { AppList, PageList } from '#lib/offline/build.ts'
import type { TakeProblem } from '#lib/offline/messages.ts'
import { type SavePlan, savePlan } from '#lib/offline/save-plan.ts'
import { shelfPrefix } from '#lib/offline/shelves.ts'
import { storeChoice } from './choice.ts'
import { ask, fetchList, halt, type OwnWorker, ownWorker, pageBuild, takeFiles } from './worker-client.ts'

export type SavingState =
  | { readonly stage: 'preparing' | 'unavailable' }
  /** `after`: what the last act led to. */
  | { readonly stage: 'open'; readonly plan: SavePlan; readonly after: 'cancelled' | 'removed' | TakeProblem | null }
  | { readonly stage: 'saving'; readonly bytes: number; readonly doneBytes: number }
  | { readonly stage: 'saved'; readonly bytes: number; readonly builtAtMs: number }

export interface Saving {
  readonly state: SavingState
  save(): Promise<void>
  cancel(): void
  remove(): Promise<void>
}

/** Saving everything: what there is to save, how far it is, and the ways to begin, stop and undo it. */
export function useSaving(): Saving {
  const [state, setState] = useState<SavingState>({ stage: 'preparing' })
  const cancelled = useRef(false)

  const look = useCallback(async (after: 'cancelled' | 'removed' | TakeProblem | null = null) => {
    const found = await findPlan()
    if (!found) return setState({ stage: 'unavailable' })
    const { plan, worker } = found
    const { bytes, missing } = plan
    const saved = missing.length === 0
    setState(saved ? { stage: 'saved', bytes, builtAtMs: worker.state.builtAtMs } : { stage: 'open', plan, after })
  }, [])

  useEffect(() => {
    look().catch(() => setState({ stage: 'unavailable' }))
    return () => {
      cancelled.current = true
    }
  }, [look])

  async function save(): Promise<void> {
    const found = await findPlan()
    if (!found) return
    cancelled.current = false
    storeChoice('all')
    const problem = await fetchMissing(found.worker, found.plan, cancelled, (doneBytes) =>
      setState({ stage: 'saving', bytes: found.plan.bytes, doneBytes }),
    )
    await look(problem)
  }

  return {
    state,
    save,
    cancel: () => {
      cancelled.current = true
      void halt()
    },
    remove: async () => {
      const found = await ownWorker()
      if (!found) return
      await ask(found.worker, { type: 'forget' })
      storeChoice('none')
      await look('removed')
    },
  }
}

async function fetchMissing(
  { worker }: OwnWorker,
  { bytes, missing, missingBytes }: SavePlan,
  cancelled: { readonly current: boolean },
  onProgress: (doneBytes: number) => void,
): Promise<'cancelled' | TakeProblem | null> {
  let doneBytes = bytes - missingBytes
  onProgress(doneBytes)
  for (const unit of missing) {
    const problem = await takeFiles(worker, unit.paths)
    if (cancelled.current || problem === 'halted') return 'cancelled'
    if (problem) return problem
    doneBytes += unit.bytes
    onProgress(doneBytes)
  }
  return null
}

async function findPlan(): Promise<{ readonly worker: OwnWorker; readonly plan: SavePlan } | null> {
  const worker = await ownWorker()
  if (!worker) return null
  const { appList, pageList } = worker.state
  const [app, pages] = await Promise.all([fetchList<AppList>(appList), fetchList<PageList>(pageList)])
  return { worker, plan: savePlan(app, pages, await filesHere()) }
}

/** The paths of all files of this version that the device holds. */
async function filesHere(): Promise<ReadonlySet<string>> {
  const requests = await (await caches.open(shelfPrefix + pageBuild)).keys()
  const prefix = location.origin + basePath
  return new Set(requests.map(({ url }) => url.slice(prefix.length)))
}
