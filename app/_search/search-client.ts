import { basePath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { FromSearchWorker, ToSearchWorker } from '#lib/search/messages.ts'

/** Paths of the files that the build made, without the base path. */
export interface SearchAddresses {
  readonly index: string
  readonly worker: string
}

type Found = Extract<FromSearchWorker, { readonly kind: 'found' }>

export interface SearchState {
  readonly phase: 'loading' | 'ready' | 'failed'
  /** The newest answer; undefined where nothing was asked. It may be to an earlier query than the newest. */
  readonly found: (Found & { readonly query: string }) | undefined
}

export interface SearchClient {
  readonly get: () => SearchState
  readonly subscribe: (listener: () => void) => () => void
  /** Asks; an empty query clears the answer. */
  readonly search: (query: string, locale: Locale) => void
  readonly close: () => void
}

let client: SearchClient | undefined

/** The search of this document, started when it is first asked for; one that failed is started anew. */
export function openSearch(addresses: SearchAddresses): SearchClient {
  if (client?.get().phase === 'failed') {
    client.close()
    client = undefined
  }
  client ??= startClient(addresses)
  return client
}

function startClient({ index, worker: script }: SearchAddresses): SearchClient {
  const worker = new Worker(basePath + script, { type: 'module' })
  const listeners = new Set<() => void>()
  let state: SearchState = { phase: 'loading', found: undefined }
  let asked: { readonly id: number; readonly query: string } = { id: 0, query: '' }

  function set(change: Partial<SearchState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function tell(message: ToSearchWorker): void {
    worker.postMessage(message)
  }

  worker.onerror = () => set({ phase: 'failed' })
  worker.onmessage = ({ data }: MessageEvent<FromSearchWorker>) => {
    if (data.kind !== 'found') set({ phase: data.kind === 'opened' ? 'ready' : 'failed' })
    else if (data.id === asked.id && asked.query !== '') set({ found: { ...data, query: asked.query } })
  }
  tell({ kind: 'open', index, basePath })

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    search(query, locale) {
      asked = { id: asked.id + 1, query: query.trim() }
      if (asked.query === '') set({ found: undefined })
      else tell({ kind: 'search', id: asked.id, query, locale })
    },
    close: () => worker.terminate(),
  }
}
