import { basePath } from '#app/_lib/paths.ts'
import type { FromWorker, StateRequest, TakeProblem, ToWorker, WorkerState } from '#lib/offline/messages.ts'

/**
 * The build that this page belongs to, as the boot script read it from the document. In the code itself it would give
 * every build other scripts.
 */
export const pageBuild = (globalThis as { readonly prunewiseBuild?: string }).prunewiseBuild ?? ''
export const pageBuiltAtMs = Number.parseInt(pageBuild, 10)

/** Longer than a browser lets a worker be busy: it was ended, and does not answer any more. */
const patienceMs = 300_000

let registering: Promise<ServiceWorkerRegistration | null> | undefined

/** Registers the worker, once for each document; `null` where the browser has none for the site. */
export function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  registering ??= register().catch(() => null)
  return registering
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null
  await navigator.serviceWorker.register(`${basePath}/sw.js`, { scope: `${basePath}/` })
  const registration = await navigator.serviceWorker.ready
  await ask(registration.active, { type: 'hello', build: pageBuild })
  return registration
}

export interface OwnWorker {
  readonly worker: ServiceWorker
  readonly state: WorkerState
}

/** The worker of this page's own version; another one has nothing for it. */
export async function ownWorker(): Promise<OwnWorker | null> {
  const worker = (await registerWorker())?.active
  const state = worker ? await askState(worker) : null
  return worker && state?.build === pageBuild ? { worker, state } : null
}

/** Has the files fetched and kept; resolves to what stood in the way, if anything did. */
export async function takeFiles(
  worker: ServiceWorker,
  paths: readonly string[],
): Promise<TakeProblem | 'halted' | null> {
  const answer = await ask<FromWorker>(worker, { type: 'take', build: pageBuild, paths })
  if (answer === null) return 'offline'
  if (answer.type === 'halted') return 'halted'
  return answer.type === 'problem' ? answer.problem : null
}

/** Has the worker leave off what it is fetching. */
export async function halt(): Promise<void> {
  const registration = await registerWorker()
  await ask(registration?.active ?? null, { type: 'halt' })
}

export function askState(worker: ServiceWorker): Promise<WorkerState | null> {
  return ask<WorkerState>(worker, { type: 'state' })
}

/** Asks a worker; `null` where it does not answer. */
export function ask<Answer>(worker: ServiceWorker | null, message: ToWorker | StateRequest): Promise<Answer | null> {
  return new Promise((resolve) => {
    if (!worker) return resolve(null)
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => settle(null), patienceMs)
    function settle(answer: Answer | null): void {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    port1.onmessage = ({ data }: MessageEvent<Answer>) => settle(data)
    worker.postMessage(message, [port2])
  })
}

const lists = new Map<string, Promise<unknown>>()

/** A list that the build wrote, fetched once for each document. */
export function fetchList<List>(path: string): Promise<List> {
  const list = lists.get(path) ?? fetchJson(path)
  lists.set(path, list)
  list.catch(() => lists.delete(path))
  return list as Promise<List>
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(basePath + path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
