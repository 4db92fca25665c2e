import type { ToLearner } from '#lib/exercise-kit/wire.ts'
import { type Parsed, parseAnswer, parseLoaded } from '#lib/runner/judge/answer-schema.ts'
import type { Learner, Reply } from '#lib/runner/judge/learner.ts'

/** How long an idle realm may take to say that it is idle. */
const pingLimitMs = 150

export interface PortLearner extends Learner {
  /** The realm is gone; the call under way is answered so. */
  end(reason: 'flood' | 'crashed'): void
  close(): void
}

/**
 * The learner's realm at the other end of a private port. Only the message that answers the call under way is looked
 * at; everything else on the port is dropped.
 */
export function createPortLearner(port: MessagePort): PortLearner {
  let nextId = 1
  let ended: 'flood' | 'crashed' | null = null
  let onEnd: (reason: 'flood' | 'crashed') => void = () => {}
  let onMessage: (data: { type?: unknown; id?: unknown }) => void = () => {}

  port.onmessage = (event: MessageEvent<unknown>) => {
    if (typeof event.data === 'object' && event.data !== null) onMessage(event.data)
  }

  function ask<T>(question: ToLearner, answerType: string, parse: (data: unknown) => Parsed<T>, limitMs: number) {
    return new Promise<Reply<T>>((resolve) => {
      if (ended) return resolve({ kind: 'ended', reason: ended })
      let ping: ReturnType<typeof setTimeout> | undefined
      const finish = (reply: Reply<T>): void => {
        clearTimeout(deadline)
        clearTimeout(ping)
        onMessage = onEnd = () => {}
        resolve(reply)
      }
      const deadline = setTimeout(() => {
        port.postMessage({ type: 'ping', id: question.id } satisfies ToLearner)
        ping = setTimeout(() => finish({ kind: 'timeout', state: 'busy' }), pingLimitMs)
      }, limitMs)
      onEnd = (reason) => finish({ kind: 'ended', reason })
      onMessage = (data) => {
        if (data.id !== question.id) return
        if (data.type === 'pong' && ping !== undefined) return finish({ kind: 'timeout', state: 'pending' })
        if (data.type !== answerType) return
        const parsed = parse(data)
        finish(parsed.ok ? { kind: 'answered', message: parsed.message } : { kind: 'malformed', detail: parsed.detail })
      }
      port.postMessage(question)
    })
  }

  return {
    load: (names, limitMs) => ask({ type: 'load', id: 0, names }, 'loaded', parseLoaded, limitMs),
    call: (name, args, limitMs) => ask({ type: 'call', id: nextId++, name, args }, 'answer', parseAnswer, limitMs),
    end: (reason) => {
      ended = reason
      onEnd(reason)
    },
    close: () => port.close(),
  }
}
