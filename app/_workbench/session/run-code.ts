import { problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { RunMode, Verdict } from '#lib/runner/verdict.ts'
import type { Bench } from './bench.ts'
import { markOf } from './code-mark.ts'
import { findTypeErrors } from './find-type-errors.ts'
import { saveNow } from './keep-draft.ts'
import { recordAttempt } from './record-attempt.ts'
import { getRunner } from './runner-host.ts'

/** What is run: the code as it stood when the button was pressed. */
interface Run {
  readonly ticket: symbol
  readonly mode: RunMode
  readonly code: string
  readonly seed: string
  readonly replay: boolean
}

/** Saves and runs the code as it stands; does nothing while a run is under way. A seed that is given is a replay. */
export async function runCode(bench: Bench, mode: RunMode, seed?: string): Promise<void> {
  const { session } = bench
  if (session.get().progress) return
  const code = session.get().text
  const run: Run = { ticket: Symbol(mode), mode, code, seed: seed ?? randomSeed(), replay: seed !== undefined }
  session.set({
    progress: { ticket: run.ticket, mode, tests: [], total: null },
    verdict: null,
    attemptId: null,
    typeErrors: [],
    mark: null,
    notice: null,
    tab: 'results',
  })
  void saveNow(session)
  const verdict = await judged(bench, run)
  if (session.get().progress?.ticket !== run.ticket) return
  if (verdict) showVerdict(bench, verdict, code)
  else session.set({ progress: null, notice: { kind: 'stopped' } })
}

/** Ends the run under way at once. */
export function stopRun({ session, assets }: Bench): void {
  if (!session.get().progress) return
  session.set({ progress: null, notice: { kind: 'stopped' } })
  void getRunner(assets)
    .then((runner) => runner.stop())
    .catch(() => {})
}

function showVerdict({ session }: Bench, verdict: Verdict, code: string): void {
  session.set({ progress: null, verdict, attemptId: null, mark: markOf(verdict) })
  void recordAttempt(session, verdict, code)
  void findTypeErrors(session, verdict, code)
}

/** Null when the run was stopped. */
async function judged(bench: Bench, { ticket, mode, code, seed, replay }: Run): Promise<Verdict | null> {
  const { session, exercise, assets } = bench
  try {
    const runner = await getRunner(assets)
    if (session.get().progress?.ticket !== ticket) return null
    return await runner.run({
      ...exercise,
      source: code,
      mode,
      seed,
      replay,
      onTest: (result, _done, total) => {
        const { progress } = session.get()
        if (progress?.ticket !== ticket) return
        session.set({ progress: { ...progress, tests: [...progress.tests, result], total } })
      },
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return problemVerdict({ slug: exercise.slug, mode, seed, replay }, { kind: 'grader', message })
  }
}

function randomSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number.toString(16).padStart(8, '0')
}
