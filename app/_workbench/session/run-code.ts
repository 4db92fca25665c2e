import { problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { RunMode, TestProgress, Verdict } from '#lib/runner/verdict.ts'
import type { Bench } from './bench.ts'
import { markOf } from './code-mark.ts'
import { findTypeErrors } from './find-type-errors.ts'
import { saveNow } from './keep-draft.ts'
import { takeSeed } from './next-seed.ts'
import { recordAttempt } from './record-attempt.ts'
import { getRunner, loadedRunner, warmRunner } from './runner-host.ts'
import type { Session, SessionState } from './session.ts'

/** What is run: the code as it stood when the button was pressed. */
interface Run {
  readonly ticket: symbol
  readonly mode: RunMode
  readonly code: string
  readonly seed: string
  readonly replay: boolean
}

/** A run that ends before is not shown: the verdict before it stays until the new one takes its place. */
const showDelayMs = 100
/** The verdict is drawn before the next run is prepared. */
const prepareDelayMs = 100

/** Saves and runs the code as it stands; does nothing while a run is under way. A seed that is given is a replay. */
export async function runCode(bench: Bench, mode: RunMode, seed?: string): Promise<void> {
  const { session, exercise } = bench
  if (session.run) return
  const code = session.get().text
  const drawn = seed ?? takeSeed(exercise.slug)
  const run: Run = { ticket: Symbol(mode), mode, code, seed: drawn, replay: seed !== undefined }
  session.run = run.ticket
  const slow = setTimeout(() => showRun(session, run), showDelayMs)
  // The workers have the run before anything else is done.
  const judging = judged(bench, run)
  void saveNow(session)
  const verdict = await judging
  clearTimeout(slow)
  if (session.run !== run.ticket) return
  session.run = null
  if (verdict) showVerdict(bench, verdict, code)
  else session.set({ progress: null, notice: { kind: 'stopped' } })
  setTimeout(() => loadedRunner() && warmRunner(bench), prepareDelayMs)
}

/** Ends the run under way at once. */
export function stopRun({ session, assets }: Bench): void {
  if (!session.run) return
  session.run = null
  session.set({ progress: null, notice: { kind: 'stopped' } })
  void getRunner(assets)
    .then((runner) => runner.stop())
    .catch(() => {})
}

/** What was there of the run before makes room. */
const cleared = {
  attemptId: null,
  typeErrors: [],
  notice: null,
  tab: 'results',
} as const satisfies Partial<SessionState>

function showRun(session: Session, { ticket, mode }: Run): void {
  if (session.run !== ticket || session.get().progress) return
  session.set({ ...cleared, progress: { mode, tests: [], total: null }, verdict: null, mark: null })
}

function showVerdict({ session }: Bench, verdict: Verdict, code: string): void {
  const verdicts = session.get().verdicts + 1
  session.set({ ...cleared, progress: null, verdict, verdicts, mark: markOf(verdict) })
  void recordAttempt(session, verdict, code)
  void findTypeErrors(session, verdict, code)
}

/** Null when the run was stopped. */
async function judged(bench: Bench, run: Run): Promise<Verdict | null> {
  const { session, exercise, assets } = bench
  const { ticket, mode, code, seed, replay } = run
  const onTest = (test: TestProgress, total: number): void => showTest(session, run, test, total)
  try {
    const runner = loadedRunner() ?? (await getRunner(assets))
    if (session.run !== ticket) return null
    return await runner.run({ ...exercise, source: code, mode, seed, replay, onTest })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return problemVerdict({ slug: exercise.slug, mode, seed, replay }, { kind: 'grader', message })
  }
}

function showTest(session: Session, run: Run, test: TestProgress, total: number): void {
  showRun(session, run)
  const { progress } = session.get()
  if (progress && session.run === run.ticket)
    session.set({ progress: { ...progress, tests: [...progress.tests, test], total } })
}
