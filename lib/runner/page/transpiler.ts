import { limitsMs } from '#lib/runner/limits.ts'
import { type FromTranspiler, sourceLimit } from '#lib/runner/transpile.ts'
import type { Problem } from '#lib/runner/verdict.ts'

export interface Transpiler {
  warm(): void
  /** The JavaScript of a source, or why there is none. Ends and replaces the worker when it takes too long. */
  transpile(source: string): Promise<TranspiledSource>
  /** The JavaScript of the source that was transpiled last, if it is this one. */
  known(source: string): string | null
  /** As `known`, for code that can be defined before it is wanted. */
  definable(source: string): string | null
  dispose(): void
}

type Result = Extract<FromTranspiler, { type: 'result' }>
type TranspiledSource = { readonly code: string } | { readonly problem: Problem }

/** Transpiles in a worker of its own, which is killed at a deadline. Its start-up does not count. */
export function createTranspiler(url: string): Transpiler {
  let worker: Worker | null = null
  let nextId = 1
  let last: { readonly source: string; readonly code: string; readonly isBody: boolean } | null = null
  let underWay: { readonly source: string; readonly result: Promise<TranspiledSource> } | null = null

  const warm = (): Worker => {
    if (worker) return worker
    worker = new Worker(url, { type: 'module' })
    worker.onerror = dispose
    return worker
  }

  const dispose = (): void => {
    worker?.terminate()
    worker = underWay = null
  }

  const attempt = async (source: string): Promise<TranspiledSource> => {
    if (source.length > sourceLimit) {
      return { problem: { kind: 'source-too-long', limit: sourceLimit, actual: source.length } }
    }
    const reply = await ask(warm(), nextId++, source)
    if (reply === 'late' || reply === 'not loaded') {
      dispose()
      if (reply === 'late') return { problem: { kind: 'transpile-timeout', limitMs: limitsMs.transpile } }
      return { problem: { kind: 'grader', message: 'the transpiler could not be loaded' } }
    }
    const { result, isBody } = reply
    if (result.ok) {
      last = { source, code: result.code, isBody }
      return { code: result.code }
    }
    const { message, line, column } = result
    return { problem: { kind: 'syntax', message, line, column } }
  }

  return {
    warm,
    dispose,
    known: (source) => (last?.source === source ? last.code : null),
    definable: (source) => (last?.source === source && last.isBody ? last.code : null),
    transpile: async (source) => {
      // A source that takes too long ends the worker, and with it whatever else waits there.
      while (underWay && underWay.source !== source) await underWay.result
      if (underWay) return underWay.result
      const mine = { source, result: attempt(source) }
      underWay = mine
      const result = await mine.result
      if (underWay === mine) underWay = null
      return result
    },
  }
}

/** The worker says when it starts; only then does the learner's clock run. */
function ask(worker: Worker, id: number, source: string): Promise<Result | 'late' | 'not loaded'> {
  return new Promise((resolve) => {
    const finish = (result: Result | 'late' | 'not loaded'): void => {
      clearTimeout(deadline)
      worker.removeEventListener('message', receive)
      worker.removeEventListener('error', crash)
      resolve(result)
    }
    const receive = ({ data }: MessageEvent<FromTranspiler>): void => {
      if (data.id !== id) return
      clearTimeout(deadline)
      if (data.type === 'result') finish(data)
      else deadline = setTimeout(() => finish('late'), limitsMs.transpile)
    }
    const crash = (): void => finish('not loaded')
    let deadline = setTimeout(() => finish('not loaded'), limitsMs.workerStart)
    worker.addEventListener('message', receive)
    worker.addEventListener('error', crash)
    worker.postMessage({ id, source })
  })
}
