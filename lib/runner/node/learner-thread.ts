import process from 'node:process'
import { compileFunction } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import './browser-names.ts'
import * as tf from '@tensorflow/tfjs'
import { describeError } from '#lib/exercise-kit/describe-error.ts'
import { performCall } from '#lib/exercise-kit/perform-call.ts'
import { isTensor } from '#lib/exercise-kit/tfjs-primordials.ts'
import type { CallMessage, FromLearner, ToLearner, WireError } from '#lib/exercise-kit/wire.ts'
import { captureConsole } from '#lib/runner/sandbox/capture-console.ts'
import { harden } from '#lib/runner/sandbox/harden.ts'
import type { LearnerData } from './messages.ts'

/**
 * The learner's realm in Node: what `sandbox/learner-boot.ts` is in the browser, without its walls. It answers the
 * judge's calls over a private port. A thread shares the process with the judge; it is no security boundary.
 */
type LearnerModule = Record<string, unknown>

const fileName = 'learner-code.ts'
const { code, port } = workerData as LearnerData
const send = port.postMessage.bind(port) as (message: FromLearner) => void
const output = captureConsole(console as unknown as Record<string, unknown>, isTensor)
const tfModule = Object.assign(Object.create(null), tf, { __esModule: true, default: tf })
let learner: LearnerModule = {}

harden(globalThis)

// As in a browser's worker, what is thrown beside the calls ends nothing.
process.on('uncaughtException', () => {})
process.on('unhandledRejection', () => {})

port.on('message', (message: ToLearner) => {
  if (message.type === 'ping') send({ type: 'pong', id: message.id })
  else if (message.type === 'load') load(message.names)
  else if (message.type === 'call') void call(message)
})
parentPort?.postMessage('warm')

function load(names: readonly string[]): void {
  let error: WireError | null = null
  try {
    learner = loadModule()
  } catch (thrown) {
    error = describe(thrown)
  }
  send({ type: 'loaded', id: 0, exports: names.map((name) => [name, kindOf(name)]), error, ...output.take() })
}

/** `compileFunction` keeps the learner's line numbers. */
function loadModule(): LearnerModule {
  const run = compileFunction(code, ['require', 'exports', 'module'], { filename: fileName })
  const module = { exports: {} as LearnerModule }
  run(requireModule, module.exports, module)
  return module.exports
}

function requireModule(name: string): unknown {
  if (name === '@tensorflow/tfjs' || name === '@tensorflow/tfjs-core' || name === '@tensorflow/tfjs-layers')
    return tfModule
  throw new Error(`Cannot import '${name}': only '@tensorflow/tfjs' is available here.`)
}

function kindOf(name: string): string {
  try {
    const kind = typeof learner[name]
    return kind === 'undefined' ? 'missing' : kind
  } catch {
    return 'missing'
  }
}

async function call(message: CallMessage): Promise<void> {
  const fn = (...args: unknown[]): unknown =>
    Reflect.apply(learner[message.name] as (...args: unknown[]) => unknown, undefined, args)
  try {
    const performed = await performCall(fn, message.args, describe)
    send({ type: 'answer', id: message.id, ...performed, ...output.take() })
  } catch (thrown) {
    const nothing = { value: { kind: 'undefined' }, args: [], aliases: [], sharedWrites: [], leaked: 0 } as const
    send({ type: 'answer', id: message.id, ...nothing, error: describe(thrown), ...output.take() })
  }
}

function describe(thrown: unknown): WireError {
  return describeError(thrown, locate)
}

/** The first frame of a stack trace that lies in the learner's file. */
function locate(stack: string): { line: number | null; column: number | null } {
  const place = /learner-code\.ts:(\d+)(?::(\d+))?/.exec(stack)
  return { line: place ? Number(place[1]) : null, column: place?.[2] ? Number(place[2]) : null }
}
