import type { FromJudge, ToJudge } from '#lib/runner/judge/messages.ts'

export interface JudgeClient {
  /** Starts the worker, loads the suite and prepares the run with this seed. */
  prepare(slug: string, seed: string): void
  post(message: ToJudge, transfer?: Transferable[]): void
  onMessage: (message: FromJudge) => void
  onCrash: (message: string) => void
  /** Ends the worker; the next use starts a new one. */
  end(): void
}

/** The page's end of the judge worker, which is made on first use and again after it was ended. */
export function createJudgeClient(url: string): JudgeClient {
  let worker: Worker | null = null

  const client: JudgeClient = {
    onMessage: () => {},
    onCrash: () => {},
    prepare: (slug, seed) => client.post({ type: 'prepare', slug, seed }),
    post: (message, transfer = []) => {
      worker ??= create()
      worker.postMessage(message, transfer)
    },
    end: () => {
      worker?.terminate()
      worker = null
    },
  }

  function create(): Worker {
    const created = new Worker(url, { type: 'module' })
    created.onmessage = (event: MessageEvent<FromJudge>) => client.onMessage(event.data)
    created.onerror = (event) => {
      client.end()
      client.onCrash(event.message || 'the judge could not be loaded')
    }
    return created
  }

  return client
}
