import { limitsMs } from '#lib/runner/limits.ts'
import { type FromTranspiler, sourceLimit, type Transpiled } from '#lib/runner/transpile.ts'
import type { Problem } from '#lib/runner/verdict.ts'

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
    if (worker) return worker
    worker = new Worker(url, { type: 'module' })
    worker.onerror = dispose
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
      if (result === 'late' || result === 'not loaded') {
        dispose()
        if (result === 'late') return { problem: { kind: 'transpile-timeout', limitMs: limitsMs.transpile } }
        return { problem: { kind: 'grader', message: 'the transpiler could not be loaded' } }
      }
      if (result.ok) return { code: result.code }
      const { message, line, column } = result
      return { problem: { kind: 'syntax', message, line, column } }
    },
  }
}

/** The worker says when it starts; only then does the learner's clock run. */
function ask(worker: Worker, id: number, source: string): Promise<Transpiled | 'late' | 'not loaded'> {
  return new Promise((resolve) => {
    const finish = (result: Transpiled | 'late' | 'not loaded'): void => {
      clearTimeout(deadline)
      worker.removeEventListener('message', receive)
      worker.removeEventListener('error', crash)
      resolve(result)
    }
    const receive = ({ data }: MessageEvent<FromTranspiler>): void => {
      if (data.id !== id) return
      clearTimeout(deadline)
      if (data.type === 'result') finish(data.result)
      else deadline = setTimeout(() => finish('late'), limitsMs.transpile)
    }
    const crash = (): void => finish('not loaded')
    let deadline = setTimeout(() => finish('not loaded'), limitsMs.workerStart)
    worker.addEventListener('message', receive)
    worker.addEventListener('error', crash)
    worker.postMessage({ id, source })
  })
}
