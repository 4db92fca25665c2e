import mistakes from 'virtual:mistakes'
import solutions from 'virtual:solutions'
import suites from 'virtual:suites'
import * as tf from '@tensorflow/tfjs'
import type { Grading } from '#lib/runner/judge/explain.ts'
import { judge, type PreparedCalls } from '#lib/runner/judge/judge-run.ts'
import type { FromJudge, ToJudge } from '#lib/runner/judge/messages.ts'
import { createPortLearner, type PortLearner } from '#lib/runner/judge/port-learner.ts'
import { comingCalls, type Preparation, prepareRun } from '#lib/runner/judge/prepare-run.ts'
import { tellProgress } from '#lib/runner/judge/tell-progress.ts'
import { problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { Verdict } from '#lib/runner/verdict.ts'

/**
 * The judge: a worker of the site that alone holds hidden tests and reference solutions. Learner code never comes here;
 * its answers come over the port, as data. While the learner reads and types it prepares the next run.
 */
type JudgeRequest = Extract<ToJudge, { type: 'judge' }>

/** The learner's realm of the next run, before its code is there. */
let joined: PortLearner | null = null
/** The calls of which run were sent to that realm. */
let sent: Preparation | null = null
let current: { readonly run: number; readonly learner: PortLearner } | null = null
/** What is to be prepared; a run takes it away. */
let wanted: { readonly slug: string; readonly seed: string } | null = null
let preparation: Preparation | null = null
let running: Promise<void> = Promise.resolve()

addEventListener('message', (event: MessageEvent<ToJudge>) => {
  const message = event.data
  if (message.type === 'prepare') void prepare(message.slug, message.seed)
  if (message.type === 'join' && event.ports[0]) join(event.ports[0])
  if (message.type === 'learner-ended' && current?.run === message.run) current.learner.end(message.reason)
  if (message.type === 'judge') running = start(message)
})

void tf.ready().then(() => tell({ type: 'ready' }))

/** One run is prepared at a time, and none while another is judged: both work with the tensors of this realm. */
async function prepare(slug: string, seed: string): Promise<void> {
  if (wanted?.slug === slug && wanted.seed === seed) return
  const mine = { slug, seed }
  wanted = mine
  preparation?.stop()
  const grading = await gradingOf(slug)
  await preparation?.done
  while (current) await running
  if (wanted !== mine) return
  preparation = prepareRun(grading, slug, seed)
  await preparation.done
  sendAhead()
}

function join(port: MessagePort): void {
  joined?.close()
  joined = createPortLearner(port)
  sent = null
  sendAhead()
}

/** Once a run is prepared and its realm is there, the realm gets the inputs, so that it can rebuild them. */
function sendAhead(): void {
  if (!joined || !preparation?.isDone() || sent === preparation) return
  sent = preparation
  joined.prepare(comingCalls(preparation.tests()))
}

async function start(request: JudgeRequest): Promise<void> {
  const { run } = request
  const learner = joined
  if (!learner) {
    tell({ type: 'verdict', run, verdict: problemVerdict(request, { kind: 'sandbox-silent' }) })
    return
  }
  joined = null
  current = { run, learner }
  const verdict = await verdictOf(request, learner)
  learner.close()
  // After a Stop the next run may have begun.
  if (current?.run === run) current = null
  tell({ type: 'verdict', run, verdict })
}

async function verdictOf({ run, slug, ...request }: JudgeRequest, learner: PortLearner): Promise<Verdict> {
  const prepared = takePrepared(slug, request, learner)
  const progress = tellProgress((test, total) => tell({ type: 'test', run, test, total }))
  try {
    return await judge(await gradingOf(slug), learner, {
      ...request,
      exercise: slug,
      loadLimitMs: request.limitMs,
      now: () => performance.now(),
      onTest: progress.onTest,
      prepared,
    })
  } catch (error) {
    return problemVerdict({ slug, ...request }, { kind: 'grader', message: textOf(error) })
  } finally {
    progress.end()
  }
}

/** What is prepared is used once, and only for a seed that was drawn, never for one that was given. */
async function takePrepared(
  slug: string,
  { seed, replay }: Pick<JudgeRequest, 'seed' | 'replay'>,
  learner: PortLearner,
): Promise<PreparedCalls | undefined> {
  const taken = preparation
  preparation = wanted = null
  const isThere = sent === taken
  sent = null
  taken?.stop()
  await taken?.done
  if (!taken || taken.slug !== slug || taken.seed !== seed || replay) return undefined
  return {
    tests: taken.tests(),
    ask: (calls, limitMs) =>
      isThere ? learner.callPrepared(calls, limitMs) : calls.map(({ name, args }) => learner.call(name, args, limitMs)),
  }
}

async function gradingOf(slug: string): Promise<Grading<unknown>> {
  const [loadSuite, loadSolution, loadMistakes] = [suites[slug], solutions[slug], mistakes[slug]]
  if (!loadSuite || !loadSolution || !loadMistakes) throw new Error(`there is no exercise "${slug}"`)
  return { suite: (await loadSuite()).suite, loadSolution, loadMistakes: async () => (await loadMistakes()).default }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function tell(message: FromJudge): void {
  postMessage(message)
}
