import type { Worker } from 'node:worker_threads'
import { startThread } from '#lib/runner/node/start-thread.ts'
import { bundleThread } from '#scripts/runtime/bundle.ts'
import type { FromStrengthThread, Job, SeedResult } from './messages.ts'

/**
 * What one seed may take: processor time of this process, far above what the slowest suite needs, so that a busy machine
 * condemns nobody; and time on the clock for what waits without working.
 */
const generous = { cpuMs: 60_000, clockMs: 900_000 } as const

type SeedLimits = { readonly cpuMs: number; readonly clockMs: number }

interface JobResult {
  readonly seeds: readonly SeedResult[]
  /** The seed that did not come to an end. */
  readonly late: string | null
}

export interface StrengthRunner {
  /** Jobs wait for a free thread. */
  run(job: Job): Promise<JobResult>
  end(): Promise<void>
}

/** A few threads that run jobs; one that is not done with a seed in time is ended and replaced. */
export async function createStrengthRunner(threads: number, limits: SeedLimits = generous): Promise<StrengthRunner> {
  const script = await bundleThread('scripts/strength/strength-thread.ts')
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  let free = threads

  async function take(): Promise<Worker> {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free--
    return idle.pop() ?? startThread(script, {})
  }

  function release(thread: Worker | null): void {
    if (thread) idle.push(thread)
    const next = waiting.shift()
    if (next) next()
    else free++
  }

  return {
    run: async (job) => {
      const thread = await take()
      const result = await runOn(thread, job, limits)
      if (result.late !== null) await thread.terminate()
      release(result.late === null ? thread : null)
      return result
    },
    end: async () => {
      await Promise.all(idle.map((thread) => thread.terminate()))
    },
  }
}

function runOn(thread: Worker, job: Job, limits: SeedLimits): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const seeds: SeedResult[] = []
    let started = spent()
    const watch = setInterval(() => {
      const now = spent()
      if (now.cpuMs - started.cpuMs > limits.cpuMs || now.clockMs - started.clockMs > limits.clockMs)
        finish(job.seeds[seeds.length])
    }, 500)
    const finish = (late: string | null): void => {
      clearInterval(watch)
      thread.off('message', receive).off('error', reject).off('exit', gone)
      resolve({ seeds, late })
    }
    const receive = (message: FromStrengthThread): void => {
      started = spent()
      if (message === 'done') finish(null)
      else seeds.push(message)
    }
    const gone = (): void => reject(new Error('a thread ended by itself'))
    thread.on('message', receive).on('error', reject).on('exit', gone)
    thread.postMessage(job)
  })
}

function spent(): { cpuMs: number; clockMs: number } {
  const { user, system } = process.cpuUsage()
  return { cpuMs: (user + system) / 1000, clockMs: performance.now() }
}
