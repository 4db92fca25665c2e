import solutions from 'virtual:solutions'
import suites from 'virtual:suites'
import * as tf from '@tensorflow/tfjs'
import { decodeValue } from '#lib/exercise-kit/decode.ts'
import type { WireValue } from '#lib/exercise-kit/wire.ts'
import { judge } from '#lib/runner/judge/judge-run.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import { createLocalLearner } from '#lib/runner/judge/local-learner.ts'

/**
 * What a verdict is measured against: a bare worker with the same tfjs in which the solution is simply called on the
 * inputs of a Submit. The inputs are recorded, and rebuilt before the clock starts of each run, for some solutions
 * change them. Recording calls the solution; a worker that only gets the record has never called it.
 */
type ToBareWorker =
  | { readonly type: 'record'; readonly slug: string; readonly seed: string }
  | { readonly type: 'inputs'; readonly calls: readonly Recorded[] }
  /** Code that is given is loaded, as that of a Submit is; otherwise what was loaded last is called again. */
  | { readonly type: 'go'; readonly code: string | null }

interface Recorded {
  readonly name: string
  readonly args: readonly WireValue[]
}

type Module = Readonly<Record<string, (...args: unknown[]) => unknown>>

interface Call {
  readonly name: string
  readonly inputs: readonly unknown[]
}

let coming: readonly Call[] = []
let loaded: Module = {}

addEventListener('message', async ({ data }: MessageEvent<ToBareWorker>) => {
  if (data.type === 'record') return postMessage(await record(data.slug, data.seed))
  if (data.type === 'inputs') coming = await rebuild(data.calls)
  else await go(data.code)
  postMessage(data.type)
})

async function record(slug: string, seed: string): Promise<readonly Recorded[]> {
  const [{ suite }, solution] = await Promise.all([suites[slug](), solutions[slug]() as Promise<Module>])
  const calls: Recorded[] = []
  const local = createLocalLearner(solution)
  const recording: Learner = {
    load: local.load,
    call: (name, args, limitMs) => {
      calls.push({ name, args })
      return local.call(name, args, limitMs)
    },
  }
  const limits = { limitMs: 60_000, loadLimitMs: 60_000, totalLimitMs: 60_000, now: () => performance.now() }
  const grading = { suite, loadSolution: async () => solution, loadMistakes: async () => ({}) }
  const verdict = await judge(grading, recording, { exercise: slug, mode: 'submit', seed, replay: false, ...limits })
  if (verdict.outcome !== 'passed') throw new Error(`${slug}: the solution does not pass`)
  return calls
}

function rebuild(calls: readonly Recorded[]): Promise<readonly Call[]> {
  return Promise.all(calls.map(async ({ name, args }) => ({ name, inputs: await Promise.all(args.map(decodeValue)) })))
}

async function go(code: string | null): Promise<void> {
  if (code !== null) loaded = load(code)
  for (const { name, inputs } of coming) await attempt(() => loaded[name](...inputs))
}

function load(code: string): Module {
  const module: { exports: Module } = { exports: {} }
  new Function('require', 'exports', 'module', code)(() => tf, module.exports, module)
  return module.exports
}

async function attempt(call: () => unknown): Promise<void> {
  tf.engine().startScope()
  try {
    await call()
  } catch {
    // Calls that must throw are part of a Submit.
  }
  tf.engine().endScope()
}
