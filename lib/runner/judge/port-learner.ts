import type { AnswerMessage, ComingCall, ToLearner, WireValue } from '#lib/exercise-kit/wire.ts'
import { type Parsed, parseAnswer, parseLoaded } from '#lib/runner/judge/answer-schema.ts'
import type { Learner, Reply } from '#lib/runner/judge/learner.ts'

/** How long before the deadline of a call its realm is asked whether it is idle. */
const pingLeadMs = 150

export interface PortLearner extends Learner {
  /** Sends calls ahead, for `callPrepared`. */
  prepare(calls: readonly ComingCall[]): void
  /** Makes calls of those that were sent ahead, in one message. */
  callPrepared(calls: readonly AheadCall[], limitMs: number): readonly Promise<Reply<AnswerMessage>>[]
  /** The realm is gone; the calls under way are answered so. */
  end(reason: 'flood' | 'crashed'): void
  close(): void
}

interface AheadCall {
  /** Among the calls that were sent ahead. */
  readonly place: number
  readonly args: readonly WireValue[]
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
 * has its time from when it is the first, and when that is over, so is that of all behind it.
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
    // Those behind it wait for the same.
    const late = (): void => settleOpen({ kind: 'timeout', state: idle ? 'pending' : 'busy' })
    timers = [setTimeout(ping, Math.max(0, limitMs - pingLeadMs)), setTimeout(late, limitMs)]
  }

  /** Waits for the answer to a question that is about to be asked. */
  function answerTo<T>(
    id: number,
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
      open = [...open, { id, limitMs, hear, settle: resolve }]
      if (open.length === 1) watchFirst()
    })
  }

  function answerToCall(id: number, args: readonly WireValue[], limitMs: number): Promise<Reply<AnswerMessage>> {
    return answerTo(id, 'answer', (data) => parseAnswer(data, args), limitMs)
  }

  function settleOpen(reply: Parameters<Asked['settle']>[0]): void {
    const left = open
    open = []
    watchFirst()
    for (const { settle } of left) settle(reply)
  }

  function end(reason: 'flood' | 'crashed'): void {
    ended = reason
    settleOpen({ kind: 'ended', reason })
  }

  const post = (message: ToLearner): void => port.postMessage(message)

  return {
    load: (names, limitMs) => {
      post({ type: 'load', id: 0, names })
      return answerTo(0, 'loaded', parseLoaded, limitMs)
    },
    call: (name, args, limitMs) => {
      const id = nextId++
      post({ type: 'call', id, name, args })
      return answerToCall(id, args, limitMs)
    },
    prepare: (calls) => post({ type: 'prepare', calls }),
    callPrepared: (calls, limitMs) => {
      const questions = calls.map(({ place }) => ({ type: 'call-prepared', id: nextId++, place }) as const)
      post({ type: 'batch', questions })
      return questions.map(({ id }, i) => answerToCall(id, calls[i]?.args ?? [], limitMs))
    },
    end,
    close: () => {
      end('crashed')
      port.close()
    },
  }
}
