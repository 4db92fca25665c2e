import type { Worker } from 'node:worker_threads'
import { startThread } from '#lib/runner/node/start-thread.ts'
import { bundleThread } from '#scripts/runtime/bundle.ts'
import type { FromStrengthThread, Job, SeedResult } from './messages.ts'

/** Far above what the slowest suite needs with one seed, also on a busy machine. */
const generousLimitMs = 120_000

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
export async function createStrengthRunner(threads: number, seedLimitMs = generousLimitMs): Promise<StrengthRunner> {
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
      const result = await runOn(thread, job, seedLimitMs)
      if (result.late !== null) await thread.terminate()
      release(result.late === null ? thread : null)
      return result
    },
    end: async () => {
      await Promise.all(idle.map((thread) => thread.terminate()))
    },
  }
}

function runOn(thread: Worker, job: Job, seedLimitMs: number): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const seeds: SeedResult[] = []
    const finish = (late: string | null): void => {
      clearTimeout(deadline)
      thread.off('message', receive).off('error', reject).off('exit', gone)
      resolve({ seeds, late })
    }
    const wait = () => setTimeout(() => finish(job.seeds[seeds.length]), seedLimitMs)
    let deadline = wait()
    const receive = (message: FromStrengthThread): void => {
      clearTimeout(deadline)
      if (message === 'done') {
        finish(null)
      } else {
        seeds.push(message)
        deadline = wait()
      }
    }
    const gone = (): void => reject(new Error('a thread ended by itself'))
    thread.on('message', receive).on('error', reject).on('exit', gone)
    thread.postMessage(job)
  })
}
