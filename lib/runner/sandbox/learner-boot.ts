import * as tf from '@tensorflow/tfjs'
import { describeError } from '#lib/exercise-kit/describe-error.ts'
import { isTensor } from '#lib/exercise-kit/encode.ts'
import { performCall } from '#lib/exercise-kit/perform-call.ts'
import type {
  AnswerMessage,
  CallMessage,
  FromLearner,
  LoadedMessage,
  ToLearner,
  WireError,
} from '#lib/exercise-kit/wire.ts'
import { captureConsole } from './capture-console.ts'
import { harden } from './harden.ts'
import type { StartLearner } from './messages.ts'

/**
 * Runs first in a learner worker, before any learner code: keeps what it needs out of reach, removes the ways out, and
 * then answers the judge's calls over a private port.
 */
interface WorkerScope {
  importScripts(url: string): void
  postMessage(message: unknown): void
  console: Record<string, unknown>
}

const scope = self as unknown as WorkerScope
const { apply } = Reflect
const importScripts = scope.importScripts.bind(scope)
const { createObjectURL } = URL
const BlobConstructor = Blob
const readData = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get as (this: MessageEvent) => unknown
const readPorts = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'ports')?.get as (
  this: MessageEvent,
) => readonly MessagePort[]
const stopPropagation = Event.prototype.stopImmediatePropagation
const portPost = MessagePort.prototype.postMessage
const portStart = MessagePort.prototype.start
const portListen = EventTarget.prototype.addEventListener
const matchText = String.prototype.match

const output = captureConsole(scope.console, isTensor)
addEventListener('message', receiveStart)
scope.postMessage('warm')

function receiveStart(event: MessageEvent): void {
  removeEventListener('message', receiveStart)
  apply(stopPropagation, event, [])
  const { code } = apply(readData, event, []) as StartLearner
  const [port] = apply(readPorts, event, []) as readonly MessagePort[]
  if (!port) return
  harden(self)
  serve(port, code)
}

function serve(port: MessagePort, code: string): void {
  const send = (message: FromLearner): void => apply(portPost, port, [message])
  let module: Record<string, unknown> = {}
  let url = ''
  const describe = (thrown: unknown): WireError => describeError(thrown, (stack) => locate(stack, url))

  const load = (names: readonly string[]): void => {
    let error: WireError | null = null
    try {
      url = apply(createObjectURL, URL, [new BlobConstructor([wrap(code)], { type: 'text/javascript' })])
      module = loadModule(url)
    } catch (thrown) {
      error = describe(thrown)
    }
    const loaded: LoadedMessage = { type: 'loaded', id: 0, exports: kindsOf(module, names), error, ...output.take() }
    send(loaded)
  }

  const call = async (message: CallMessage): Promise<void> => {
    const fn = (...args: unknown[]): unknown =>
      apply(module[message.name] as (...args: unknown[]) => unknown, undefined, args)
    try {
      const performed = await performCall(fn, message.args, describe)
      const answer: AnswerMessage = { type: 'answer', id: message.id, ...performed, ...output.take() }
      send(answer)
    } catch (thrown) {
      send(unsendable(message, describe(thrown)))
    }
  }

  const receive = (event: MessageEvent): void => {
    apply(stopPropagation, event, [])
    const message = apply(readData, event, []) as ToLearner
    if (message.type === 'ping') send({ type: 'pong', id: message.id })
    else if (message.type === 'load') load(message.names)
    else void call(message)
  }

  apply(portListen, port, ['message', receive])
  apply(portStart, port, [])
}

/** An answer that cannot be sent is an error answer, never silence. */
function unsendable(message: CallMessage, error: WireError): AnswerMessage {
  const nothing = { value: { kind: 'undefined' }, args: [], aliases: [], sharedWrites: [], leaked: 0 } as const
  return { type: 'answer', id: message.id, ...nothing, error, ...output.take() }
}

const entry = '__learner'

/** Keeps the learner's line numbers: everything is put before the first line and after the last. */
function wrap(code: string): string {
  return `self.${entry}=function(require,exports,module){${code}\n}`
}

function loadModule(url: string): Record<string, unknown> {
  importScripts(url)
  const run = (self as unknown as Record<string, unknown>)[entry] as (...args: unknown[]) => void
  Reflect.deleteProperty(self, entry)
  const module = { exports: {} as Record<string, unknown> }
  apply(run, undefined, [requireModule, module.exports, module])
  return module.exports
}

const tfModule = Object.assign(Object.create(null), tf, { __esModule: true, default: tf })

function requireModule(name: string): unknown {
  if (name === '@tensorflow/tfjs' || name === '@tensorflow/tfjs-core' || name === '@tensorflow/tfjs-layers')
    return tfModule
  throw new Error(`Cannot import '${name}': only '@tensorflow/tfjs' is available here.`)
}

function kindsOf(module: Record<string, unknown>, names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => {
    try {
      const kind = typeof module[name]
      return [name, kind === 'undefined' ? 'missing' : kind] as const
    } catch {
      return [name, 'missing'] as const
    }
  })
}

/** The first frame of a stack trace that lies in the learner's file. */
function locate(stack: string, url: string): { line: number | null; column: number | null } {
  const start = url ? stack.indexOf(url) : -1
  const place =
    start < 0 ? null : (apply(matchText, stack.slice(start + url.length), [/^:(\d+):(\d+)/]) as string[] | null)
  if (!place) return { line: null, column: null }
  return { line: clampPlace(Number(place[1])), column: clampPlace(Number(place[2])) }
}

function clampPlace(value: number): number {
  return Math.min(Math.max(Math.trunc(value) || 1, 1), 1_000_000)
}
