import { sourceLimit, type Transpiled } from '#lib/runner/transpile.ts'
import type { Problem } from '#lib/runner/verdict.ts'

const limitMs = 2000
/** How long the worker may take to load. */
const startLimitMs = 20_000

export interface Transpiler {
  warm(): void
  /** The JavaScript of a source, or why there is none. Ends and replaces the worker when it takes too long. */
  transpile(source: string): Promise<{ readonly code: string } | { readonly problem: Problem }>
  dispose(): void
}

/** Transpiles in a worker of its own, which is killed at a deadline. Its start-up does not count. */
export function createTranspiler(url: string): Transpiler {
  let worker: Worker | null = null
  let nextId = 1

  const warm = (): Worker => {
    worker ??= new Worker(url, { type: 'module' })
    return worker
  }

  const dispose = (): void => {
    worker?.terminate()
    worker = null
  }

  return {
    warm,
    dispose,
    transpile: async (source) => {
      if (source.length > sourceLimit) {
        return { problem: { kind: 'source-too-long', limit: sourceLimit, actual: source.length } }
      }
      const result = await ask(warm(), nextId++, source)
      if (result === null) {
        dispose()
        return { problem: { kind: 'transpile-timeout', limitMs } }
      }
      if (result.ok) return { code: result.code }
      const { message, line, column } = result
      return { problem: { kind: 'syntax', message, line, column } }
    },
  }
}

type FromTranspiler =
  | { readonly type: 'started'; readonly id: number }
  | { readonly id: number; readonly result: Transpiled }

/** Null when the worker could not be loaded or took too long. It says when it starts, and then the clock does. */
function ask(worker: Worker, id: number, source: string): Promise<Transpiled | null> {
  return new Promise((resolve) => {
    const finish = (result: Transpiled | null): void => {
      clearTimeout(deadline)
      worker.removeEventListener('message', receive)
      worker.removeEventListener('error', crash)
      resolve(result)
    }
    const receive = ({ data }: MessageEvent<FromTranspiler>): void => {
      if (data.id !== id) return
      clearTimeout(deadline)
      if ('result' in data) finish(data.result)
      else deadline = setTimeout(() => finish(null), limitMs)
    }
    const crash = (): void => finish(null)
    let deadline = setTimeout(() => finish(null), startLimitMs)
    worker.addEventListener('message', receive)
    worker.addEventListener('error', crash)
    worker.postMessage({ id, source })
  })
}
