import { limitsMs } from '#lib/runner/limits.ts'
import { sourceLimit, type Transpiled } from '#lib/runner/transpile.ts'
import type { Problem } from '#lib/runner/verdict.ts'
import type { FromTranspilerThread, TranspilerData } from './messages.ts'
import { startThread } from './start-thread.ts'

/** The JavaScript of a source, or why there is none. The thread is ended at the deadline; its start-up does not count. */
export async function transpileInThread(
  script: string,
  source: string,
): Promise<{ readonly code: string } | { readonly problem: Problem }> {
  if (source.length > sourceLimit) {
    return { problem: { kind: 'source-too-long', limit: sourceLimit, actual: source.length } }
  }
  const result = await ask(script, source)
  if (result === 'late') return { problem: { kind: 'transpile-timeout', limitMs: limitsMs.transpile } }
  if (result === 'not loaded') return { problem: { kind: 'grader', message: 'the transpiler could not be loaded' } }
  if (result.ok) return { code: result.code }
  const { message, line, column } = result
  return { problem: { kind: 'syntax', message, line, column } }
}

function ask(script: string, source: string): Promise<Transpiled | 'late' | 'not loaded'> {
  const data: TranspilerData = { source }
  const thread = startThread(script, data)
  return new Promise((resolve) => {
    const finish = (result: Transpiled | 'late' | 'not loaded'): void => {
      clearTimeout(deadline)
      void thread.terminate()
      resolve(result)
    }
    let deadline = setTimeout(() => finish('not loaded'), limitsMs.workerStart)
    thread.on('message', (message: FromTranspilerThread) => {
      clearTimeout(deadline)
      if (message.type === 'result') finish(message.result)
      else deadline = setTimeout(() => finish('late'), limitsMs.transpile)
    })
    thread.on('error', () => finish('not loaded'))
  })
}
