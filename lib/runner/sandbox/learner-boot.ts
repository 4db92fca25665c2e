import * as tf from '@tensorflow/tfjs'
import { describeError } from '#lib/exercise-kit/describe-error.ts'
import { performCall } from '#lib/exercise-kit/perform-call.ts'
import { append, apply, deleteProperty, uncurry } from '#lib/exercise-kit/primordials.ts'
import { isTensor } from '#lib/exercise-kit/tfjs-primordials.ts'
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
import { locate } from './locate.ts'
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

type Callable = (...args: unknown[]) => unknown

const scope = self as unknown as WorkerScope
const importScripts = scope.importScripts.bind(scope)
const createObjectURL = URL.createObjectURL.bind(URL)
const BlobConstructor = Blob
const readData = readerOf(MessageEvent.prototype, 'data')
const readPorts = readerOf(MessageEvent.prototype, 'ports')
const stopPropagation = uncurry(Event.prototype.stopImmediatePropagation)
const preventDefault = uncurry(Event.prototype.preventDefault)
const portPost = uncurry(MessagePort.prototype.postMessage as (message: unknown) => void)
const portStart = uncurry(MessagePort.prototype.start)
const portListen = uncurry(
  EventTarget.prototype.addEventListener as (type: string, listener: (event: MessageEvent) => void) => void,
)

const output = captureConsole(scope.console, isTensor)
addEventListener('message', receiveStart)
addEventListener('error', keepHere)
addEventListener('unhandledrejection', keepHere)
scope.postMessage('warm')

function readerOf(prototype: object, name: string): (event: object) => unknown {
  return uncurry(Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: object) => unknown)
}

/** An error that nobody caught would be reported on the page's thread, and endlessly many would stop it. */
function keepHere(event: Event): void {
  stopPropagation(event)
  preventDefault(event)
}

function receiveStart(event: MessageEvent): void {
  removeEventListener('message', receiveStart)
  stopPropagation(event)
  const { code } = readData(event) as StartLearner
  const [port] = readPorts(event) as readonly MessagePort[]
  if (!port) return
  harden(self)
  serve(port, code)
}

function serve(port: MessagePort, code: string): void {
  const send = (message: FromLearner): void => portPost(port, message)
  let module: Record<string, unknown> = {}
  let url = ''
  const describe = (thrown: unknown): WireError => describeError(thrown, (stack) => locate(stack, url))

  const load = (names: readonly string[]): void => {
    let error: WireError | null = null
    try {
      url = createObjectURL(new BlobConstructor([wrap(code)], { type: 'text/javascript' }))
      module = loadModule(url)
    } catch (thrown) {
      error = describe(thrown)
    }
    const loaded: LoadedMessage = { type: 'loaded', id: 0, exports: kindsOf(module, names), error, ...output.take() }
    send(loaded)
  }

  const call = async (message: CallMessage): Promise<void> => {
    const fn = (...args: unknown[]): unknown => apply(module[message.name] as Callable, undefined, args)
    try {
      const performed = await performCall(fn, message.args, describe)
      const answer: AnswerMessage = { type: 'answer', id: message.id, ...performed, ...output.take() }
      send(answer)
    } catch (thrown) {
      send(unsendable(message, describe(thrown)))
    }
  }

  const receive = (event: MessageEvent): void => {
    stopPropagation(event)
    const message = readData(event) as ToLearner
    if (message.type === 'ping') send({ type: 'pong', id: message.id })
    else if (message.type === 'load') load(message.names)
    else void call(message)
  }

  portListen(port, 'message', receive)
  portStart(port)
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
  const run = (self as unknown as Record<string, unknown>)[entry] as Callable
  deleteProperty(self, entry)
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
  const kinds: (readonly [string, string])[] = []
  for (let i = 0; i < names.length; i++) append(kinds, [names[i] as string, kindOf(module, names[i] as string)])
  return kinds
}

function kindOf(module: Record<string, unknown>, name: string): string {
  try {
    const kind = typeof module[name]
    return kind === 'undefined' ? 'missing' : kind
  } catch {
    return 'missing'
  }
}
