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
 * inputs of a Submit. The inputs are recorded and rebuilt before the clock starts. Recording calls the solution; a
 * worker that only gets the record has never called it.
 */
type ToBareWorker =
  | { readonly type: 'record'; readonly slug: string; readonly seed: string }
  | { readonly type: 'prepare'; readonly slug: string; readonly calls: readonly Recorded[] }
  | { readonly type: 'go' }

interface Recorded {
  readonly name: string
  readonly args: readonly WireValue[]
}

type Module = Readonly<Record<string, (...args: unknown[]) => unknown>>

let prepared: (() => Promise<void>) | null = null

addEventListener('message', async ({ data }: MessageEvent<ToBareWorker>) => {
  if (data.type === 'record') return postMessage(await record(data.slug, data.seed))
  if (data.type === 'prepare') prepared = await prepare(data.slug, data.calls)
  else await prepared?.()
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

async function prepare(slug: string, calls: readonly Recorded[]): Promise<() => Promise<void>> {
  const solution = (await solutions[slug]()) as Module
  const inputs = await Promise.all(calls.map(({ args }) => Promise.all(args.map(decodeValue))))
  return async () => {
    for (const [i, { name }] of calls.entries()) await attempt(() => solution[name](...inputs[i]))
  }
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
