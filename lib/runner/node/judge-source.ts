import { isStarter } from '#lib/runner/is-starter.ts'
import type { Grading } from '#lib/runner/judge/explain.ts'
import { judge } from '#lib/runner/judge/judge-run.ts'
import { limitsMs } from '#lib/runner/limits.ts'
import { notAttemptedVerdict, problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { RunMode, Verdict } from '#lib/runner/verdict.ts'
import { startLearner } from './learner-in-thread.ts'
import type { ThreadScripts } from './messages.ts'
import { transpileInThread } from './transpile-in-thread.ts'

export interface SourceRun {
  readonly slug: string
  readonly grading: Grading<unknown>
  /** The learner's TypeScript. */
  readonly source: string
  readonly starter: string
  readonly mode: RunMode
  /** 8 hexadecimal digits. */
  readonly seed: string
  readonly replay: boolean
  readonly timeLimitMs: number
}

/** Judges a source as the page does, with a worker thread as the learner's realm. Rejects when a thread cannot start. */
export async function judgeSource(scripts: ThreadScripts, run: SourceRun): Promise<Verdict> {
  if (isStarter(run.source, run.starter)) return notAttemptedVerdict(run)
  const transpiled = await transpileInThread(scripts.transpiler, run.source)
  if ('problem' in transpiled) return problemVerdict(run, transpiled.problem)
  const { learner, end } = await startLearner(scripts.learner, transpiled.code)
  const { grading, slug, mode, seed, replay, timeLimitMs } = run
  let watchdog: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Verdict>((resolve) => {
    const give = (): void => resolve(problemVerdict(run, { kind: 'total-timeout', limitMs: limitsMs.total }))
    watchdog = setTimeout(give, limitsMs.total + timeLimitMs + limitsMs.grace)
  })
  const judged = judge(grading, learner, {
    exercise: slug,
    mode,
    seed,
    replay,
    limitMs: timeLimitMs,
    loadLimitMs: timeLimitMs,
    totalLimitMs: limitsMs.total,
    now: () => performance.now(),
  })
  try {
    return await Promise.race([judged, late])
  } finally {
    clearTimeout(watchdog)
    await end()
  }
}
