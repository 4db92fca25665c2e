import mistakes from 'virtual:mistakes'
import solutions from 'virtual:solutions'
import suites from 'virtual:suites'
import * as tf from '@tensorflow/tfjs'
import type { Grading } from '#lib/runner/judge/explain.ts'
import { judge } from '#lib/runner/judge/judge-run.ts'
import type { FromJudge, ToJudge } from '#lib/runner/judge/messages.ts'
import { createPortLearner, type PortLearner } from '#lib/runner/judge/port-learner.ts'
import { problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { Verdict } from '#lib/runner/verdict.ts'

/**
 * The judge: a worker of the site that alone holds hidden tests and reference solutions. Learner code never comes here;
 * its answers come over the port, as data.
 */
type JudgeRequest = Extract<ToJudge, { type: 'judge' }>

let current: { readonly run: number; readonly learner: PortLearner } | null = null

addEventListener('message', (event: MessageEvent<ToJudge>) => {
  const message = event.data
  if (message.type === 'prepare') void suites[message.slug]?.()
  if (message.type === 'learner-ended' && current?.run === message.run) current.learner.end(message.reason)
  if (message.type === 'judge') void start(message, event.ports[0])
})

void tf.ready().then(() => tell({ type: 'ready' }))

async function start(request: JudgeRequest, port: MessagePort): Promise<void> {
  const learner = createPortLearner(port)
  current = { run: request.run, learner }
  const verdict = await verdictOf(request, learner)
  learner.close()
  tell({ type: 'verdict', run: request.run, verdict })
}

async function verdictOf({ run, slug, ...request }: JudgeRequest, learner: PortLearner): Promise<Verdict> {
  try {
    return await judge(await gradingOf(slug), learner, {
      ...request,
      exercise: slug,
      loadLimitMs: request.limitMs,
      now: () => performance.now(),
      onTest: (result, done, total) => tell({ type: 'test', run, result, done, total }),
    })
  } catch (error) {
    return problemVerdict({ slug, ...request }, { kind: 'grader', message: textOf(error) })
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
