import * as tf from '@tensorflow/tfjs'
import type { Decoded } from '#lib/exercise-kit/decode.ts'
import { describeError } from '#lib/exercise-kit/describe-error.ts'
import { leaveOutUnchanged } from '#lib/exercise-kit/leave-out.ts'
import { areAlive, performCall, rebuildArguments } from '#lib/exercise-kit/perform-call.ts'
import { append, apply } from '#lib/exercise-kit/primordials.ts'
import { backendName, isTensor } from '#lib/exercise-kit/tfjs-primordials.ts'
import type {
  ComingCall,
  FromLearner,
  LoadedMessage,
  SentAnswer,
  ToLearner,
  WireError,
} from '#lib/exercise-kit/wire.ts'
import { captureConsole } from './capture-console.ts'
import { defineAhead, definedModule } from './define-module.ts'
import {
  portListen,
  portPost,
  portStart,
  preventDefault,
  readData,
  readPorts,
  stopPropagation,
} from './event-primordials.ts'
import { harden } from './harden.ts'
import { locate } from './locate.ts'
import type { PageToLearner } from './messages.ts'
import { type Rehearsal, rehearse } from './rehearse.ts'
import { takeTurns } from './take-turns.ts'
import { warmUp } from './warm-up.ts'

/**
 * Runs first in a learner worker, before any learner code: keeps what it needs out of reach, removes the ways out, warms
 * up, and then answers the judge's calls over a private port.
 */
interface WorkerScope {
  postMessage(message: unknown): void
  console: Record<string, unknown>
}

type InTurn = Exclude<ToLearner, { type: 'ping' | 'batch' }>
type Callable = (...args: unknown[]) => unknown

const scope = self as unknown as WorkerScope
const tell = scope.postMessage.bind(scope)
const output = captureConsole(scope.console, isTensor)
const code = promised<string>()
const tfModule = Object.assign(Object.create(null), tf, { __esModule: true, default: tf })

addEventListener('message', receive)
addEventListener('error', keepHere)
addEventListener('unhandledrejection', keepHere)
harden(self)
void warmUp(() => loadModule('exports.warm = true'))
  .catch(() => {})
  .then(() => tell('warm'))

/** An error that nobody caught would be reported on the page's thread, and endlessly many would stop it. */
function keepHere(event: Event): void {
  stopPropagation(event)
  preventDefault(event)
}

/** The only message that comes this way: the lines to the judge and to the page. */
function receive(event: MessageEvent): void {
  stopPropagation(event)
  const [judge, page] = readPorts(event) as readonly MessagePort[]
  if (!judge || !page) return
  removeEventListener('message', receive)
  takeCode(page)
  serve(judge)
}

/** The page sends the code, once, and before it what may become the code; nothing is ever sent back on this line. */
function takeCode(page: MessagePort): void {
  portListen(page, 'message', (event) => {
    stopPropagation(event)
    const message = readData(event) as PageToLearner
    if (message.type === 'define') return defineAhead(message.code)
    page.close()
    code.give(message.code)
  })
  portStart(page)
}

/** A call that was prepared, with its arguments in this realm. */
interface Prepared extends ComingCall {
  readonly rebuilt: readonly Decoded[] | undefined
}

function serve(port: MessagePort): void {
  const send = (message: FromLearner): void => portPost(port, message)
  let module: Record<string, unknown> = {}
  let url = ''
  let prepared: readonly Prepared[] = []
  let rehearsal: Rehearsal | null = null
  const home = backendName()
  const describe = (thrown: unknown): WireError => describeError(thrown, (stack) => locate(stack, url))

  const load = async (names: readonly string[]): Promise<void> => {
    await endRehearsal()
    const text = await code.given
    let error: WireError | null = null
    try {
      module = loadModule(text, (address) => {
        url = address
      })
    } catch (thrown) {
      error = describe(thrown)
    }
    const loaded: LoadedMessage = { type: 'loaded', id: 0, exports: kindsOf(module, names), error, ...output.take() }
    send(loaded)
  }

  /** Nothing of it runs beside learner code, and what it had tfjs say is not the learner's. */
  const endRehearsal = async (): Promise<void> => {
    await rehearsal?.stop()
    rehearsal = null
    output.take()
  }

  const prepare = async (calls: readonly ComingCall[]): Promise<void> => {
    await endRehearsal()
    // Those of a run that did not come, as after a syntax error, are gone.
    const anew: Prepared[] = []
    prepared = anew
    for (let i = 0; i < calls.length; i++) {
      const { name, args } = calls[i] as ComingCall
      append(anew, { name, args, rebuilt: await orUndefined(rebuildArguments(args)) })
    }
    rehearsal = rehearse(calls, describe)
  }

  const call = async (id: number, { name, args }: ComingCall, rebuilt?: readonly Decoded[]): Promise<void> => {
    const fn = (...values: unknown[]): unknown => apply(module[name] as Callable, undefined, values)
    try {
      // What the learner disposed, or has left on another backend, is made anew, as it is where nothing is prepared.
      const made = rebuilt && backendName() === home && areAlive(rebuilt) ? rebuilt : undefined
      const performed = await performCall(fn, args, describe, made)
      const after = leaveOutUnchanged(performed.args, args)
      const answer: SentAnswer = { type: 'answer', id, ...performed, args: after, ...output.take() }
      send(answer)
    } catch (thrown) {
      send(unsendable(id, describe(thrown)))
    }
  }

  const inTurn = takeTurns((message: InTurn): Promise<void> => {
    if (message.type === 'load') return load(message.names)
    if (message.type === 'prepare') return prepare(message.calls)
    if (message.type === 'call') return call(message.id, message)
    const known = prepared[message.place] as Prepared
    return call(message.id, known, known.rebuilt)
  })

  const hear = (event: MessageEvent): void => {
    stopPropagation(event)
    const message = readData(event) as ToLearner
    // Only that the realm is idle is said at once.
    if (message.type === 'ping') send({ type: 'pong', id: message.id })
    else if (message.type === 'batch')
      for (let i = 0; i < message.questions.length; i++) inTurn(message.questions[i] as InTurn)
    else inTurn(message)
  }

  portListen(port, 'message', hear)
  portStart(port)
}

/** What cannot be rebuilt ahead is rebuilt by the call, which says why it cannot. */
async function orUndefined<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch {
    return undefined
  }
}

function promised<T>(): { readonly given: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => {}
  const given = new Promise<T>((resolve) => {
    give = resolve
  })
  return { given, give }
}

/** An answer that cannot be sent is an error answer, never silence. */
function unsendable(id: number, error: WireError): SentAnswer {
  const nothing = { value: { kind: 'undefined' }, args: [], aliases: [], sharedWrites: [], leaked: 0 } as const
  return { type: 'answer', id, ...nothing, error, ...output.take() }
}

/** Runs a module. Tells the address of its script before, for the code may throw. */
function loadModule(text: string, onAddress: (url: string) => void = () => {}): Record<string, unknown> {
  const run = definedModule(text, onAddress)
  const module = { exports: {} as Record<string, unknown> }
  apply(run, undefined, [requireModule, module.exports, module])
  return module.exports
}

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
