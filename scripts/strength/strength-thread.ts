import process from 'node:process'
import { compileFunction } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import '#lib/runner/node/browser-names.ts'
import suites from 'virtual:suites'
import * as tf from '@tensorflow/tfjs'
import type { Suite } from '#lib/exercise-kit/suite.ts'
import { createLocalLearner } from '#lib/runner/judge/local-learner.ts'
import { runSuite } from '#lib/runner/judge/run-suite.ts'
import type { FromStrengthThread, Job, SeedResult } from './messages.ts'

/** Runs programs of the project against their hidden tests, many times over, in a thread that can be ended. */
const unlimited = { limitMs: 600_000, totalLimitMs: 600_000 }

process.on('uncaughtException', () => {})
process.on('unhandledRejection', () => {})
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) console[level] = () => {}

parentPort?.on('message', async (job: Job) => {
  for (const seed of job.seeds) tell(await runOnce(job, seed))
  tell('done')
})

async function runOnce({ slug, code, only }: Job, seed: string): Promise<SeedResult> {
  try {
    const suite = await suiteOf(slug, only)
    const learner = createLocalLearner(loadModule(code))
    const { tests, problem } = await runSuite(suite, learner, {
      mode: 'submit',
      seed,
      ...unlimited,
      now: () => performance.now(),
    })
    const failing = tests.filter((test) => test.outcome !== 'passed')
    const outcome = problem || tests.length === 0 ? 'error' : (failing[0]?.outcome ?? 'passed')
    return {
      seed,
      outcome: outcome === 'skipped' ? 'error' : outcome,
      failing: failing.map((test) => test.id),
      problem: problem?.kind ?? null,
    }
  } catch (error) {
    return { seed, outcome: 'error', failing: [], problem: error instanceof Error ? error.message : String(error) }
  }
}

async function suiteOf(slug: string, only: string | null): Promise<Suite<unknown>> {
  const { suite } = await suites[slug]()
  return { ...suite, picture: null, tests: suite.tests.filter((test) => only === null || test.id === only) }
}

function loadModule(code: string): Record<string, unknown> {
  const module = { exports: {} as Record<string, unknown> }
  compileFunction(code, ['require', 'exports', 'module'])(requireModule, module.exports, module)
  return module.exports
}

const tfModule = Object.assign(Object.create(null), tf, { __esModule: true, default: tf })

function requireModule(name: string): unknown {
  if (name === '@tensorflow/tfjs') return tfModule
  throw new Error(`cannot import '${name}'`)
}

function tell(message: FromStrengthThread): void {
  parentPort?.postMessage(message)
}
