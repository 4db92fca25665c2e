import { parentPort, workerData } from 'node:worker_threads'
import { transpile } from '#lib/runner/transpile.ts'
import type { FromTranspilerThread, TranspilerData } from './messages.ts'

/** A thread that can be killed: sucrase takes exponential time on some sources of a few dozen characters. */
const { source } = workerData as TranspilerData
tell({ type: 'started' })
tell({ type: 'result', result: transpile(source) })

function tell(message: FromTranspilerThread): void {
  parentPort?.postMessage(message)
}
