import { append } from '#lib/exercise-kit/primordials.ts'
import { portListen, portPost, portStart, stopPropagation } from './event-primordials.ts'

const Channel = MessageChannel

/**
 * Takes pieces of work and does them one after the other, in the order in which they come, each in a task of its own that
 * is asked for when the one before is done: what a call leaves behind, such as a timer or microtasks without an end,
 * comes before the next call, whether that was known of already or not.
 */
export function takeTurns<Work>(act: (work: Work) => Promise<void>): (work: Work) => void {
  const { port1, port2 } = new Channel()
  const waiting: (Work | null)[] = []
  let next = 0
  let isIdle = true

  const goOn = (): void => {
    isIdle = next === waiting.length
    if (!isIdle) portPost(port2, null)
  }

  const turn = async (): Promise<void> => {
    const work = waiting[next] as Work
    waiting[next] = null
    next++
    await act(work)
    goOn()
  }

  portListen(port1, 'message', (event) => {
    stopPropagation(event)
    void turn()
  })
  portStart(port1)
  return (work) => {
    append(waiting, work)
    if (isIdle) goOn()
  }
}
