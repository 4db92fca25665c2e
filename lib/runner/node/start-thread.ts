import { type MessagePort, Worker } from 'node:worker_threads'

/** Of the JavaScript heap. Typed arrays, and so tensors, lie outside of it. */
const heapLimitMb = 512

/**
 * Starts a thread from the text of a classic script. What it prints is dropped, and it inherits neither the environment
 * nor the options of this process.
 */
export function startThread(script: string, workerData: object, transfer: readonly MessagePort[] = []): Worker {
  return new Worker(script, {
    eval: true,
    workerData,
    transferList: [...transfer],
    argv: [],
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapLimitMb },
  })
}
