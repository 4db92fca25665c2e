import { MessageChannel } from 'node:worker_threads'
import { createPortLearner, type PortLearner } from '#lib/runner/judge/port-learner.ts'
import { limitsMs } from '#lib/runner/limits.ts'
import type { LearnerData } from './messages.ts'
import { startThread } from './start-thread.ts'

export interface ThreadLearner {
  readonly learner: PortLearner
  /** Ends the thread, whatever it is doing. */
  end(): Promise<void>
}

/** Starts a thread for a learner's code and waits until it is warm; its start-up is not the learner's time. */
export async function startLearner(script: string, code: string): Promise<ThreadLearner> {
  const { port1, port2 } = new MessageChannel()
  const data: LearnerData = { code, port: port2 }
  const thread = startThread(script, data, [port2])
  const learner = createPortLearner(port1 as unknown as globalThis.MessagePort)
  const end = async (): Promise<void> => {
    learner.close()
    await thread.terminate()
  }
  const warm = new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new Error('the thread for the code did not start'))
    const late = setTimeout(fail, limitsMs.workerStart)
    const gone = (): void => {
      clearTimeout(late)
      fail()
      learner.end('crashed')
    }
    thread.once('message', () => {
      clearTimeout(late)
      resolve()
    })
    thread.on('error', gone)
    thread.on('exit', gone)
  })
  try {
    await warm
  } catch (error) {
    await end()
    throw error
  }
  return { learner, end }
}
