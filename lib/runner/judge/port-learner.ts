import type { AnswerMessage, ComingCall, ToLearner, WireValue } from '#lib/exercise-kit/wire.ts'
import { type Parsed, parseAnswer, parseLoaded } from '#lib/runner/judge/answer-schema.ts'
import type { Learner, Reply } from '#lib/runner/judge/learner.ts'

/** How long before the deadline of a call its realm is asked whether it is idle. */
const pingLeadMs = 150

export interface PortLearner extends Learner {
  /** Sends calls ahead, for `callPrepared`. */
  prepare(calls: readonly ComingCall[]): void
  /** Makes the call at this place of those that were sent ahead, with these arguments. */
  callPrepared(place: number, args: readonly WireValue[], limitMs: number): Promise<Reply<AnswerMessage>>
  /** The realm is gone; the calls under way are answered so. */
  end(reason: 'flood' | 'crashed'): void
  close(): void
}

interface Asked {
  readonly id: number
  readonly limitMs: number
  /** Whether a message answers the question. */
  hear(data: { readonly type?: unknown }): boolean
  settle(reply: Exclude<Reply<never>, { kind: 'answered' }>): void
}

type Timer = ReturnType<typeof setTimeout>

/**
 * The learner's realm at the other end of a private port, which answers questions in the order in which they were asked.
 * Only the message that answers the first open question is looked at; everything else on the port is dropped. A question
 * has its time from when it is the first.
 */
export function createPortLearner(port: MessagePort): PortLearner {
  let nextId = 1
  let ended: 'flood' | 'crashed' | null = null
  let open: readonly Asked[] = []
  let idle = false
  let timers: readonly Timer[] = []

  port.onmessage = ({ data }: MessageEvent<{ type?: unknown; id?: unknown } | null>) => {
    const [first] = open
    if (typeof data !== 'object' || data === null || !first || data.id !== first.id) return
    if (data.type === 'pong') idle = true
    else if (first.hear(data)) next()
  }

  function next(): void {
    open = open.slice(1)
    watchFirst()
  }

  function watchFirst(): void {
    for (const timer of timers) clearTimeout(timer)
    timers = []
    idle = false
    const [first] = open
    if (!first) return
    const { id, limitMs } = first
    const ping = (): void => port.postMessage({ type: 'ping', id } satisfies ToLearner)
    const end = (): void => {
      first.settle({ kind: 'timeout', state: idle ? 'pending' : 'busy' })
      next()
    }
    timers = [setTimeout(ping, Math.max(0, limitMs - pingLeadMs)), setTimeout(end, limitMs)]
  }

  function ask<T>(
    question: ToLearner & { readonly id: number },
    answerType: string,
    parse: (data: unknown) => Parsed<T>,
    limitMs: number,
  ): Promise<Reply<T>> {
    return new Promise((resolve) => {
      if (ended) return resolve({ kind: 'ended', reason: ended })
      const hear = (data: { readonly type?: unknown }): boolean => {
        if (data.type !== answerType) return false
        const parsed = parse(data)
        resolve(
          parsed.ok ? { kind: 'answered', message: parsed.message } : { kind: 'malformed', detail: parsed.detail },
        )
        return true
      }
      open = [...open, { id: question.id, limitMs, hear, settle: resolve }]
      if (open.length === 1) watchFirst()
      port.postMessage(question)
    })
  }

  function askCall(
    question: Extract<ToLearner, { type: 'call' | 'call-prepared' }>,
    args: readonly WireValue[],
    limitMs: number,
  ): Promise<Reply<AnswerMessage>> {
    return ask(question, 'answer', (data) => parseAnswer(data, args), limitMs)
  }

  function end(reason: 'flood' | 'crashed'): void {
    ended = reason
    const left = open
    open = []
    watchFirst()
    for (const { settle } of left) settle({ kind: 'ended', reason })
  }

  return {
    load: (names, limitMs) => ask({ type: 'load', id: 0, names }, 'loaded', parseLoaded, limitMs),
    call: (name, args, limitMs) => askCall({ type: 'call', id: nextId++, name, args }, args, limitMs),
    prepare: (calls) => port.postMessage({ type: 'prepare', calls } satisfies ToLearner),
    callPrepared: (place, args, limitMs) => askCall({ type: 'call-prepared', id: nextId++, place }, args, limitMs),
    end,
    close: () => {
      end('crashed')
      port.close()
    },
  }
}
