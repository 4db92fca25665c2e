import { problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { RunMode, Verdict } from '#lib/runner/verdict.ts'
import type { Bench } from './bench.ts'
import { markOf } from './code-mark.ts'
import { saveNow } from './keep-draft.ts'
import { getRunner } from './runner-host.ts'

/** Saves and runs the code as it stands; does nothing while a run is under way. */
export async function runCode(bench: Bench, mode: RunMode): Promise<void> {
  const { session } = bench
  if (session.get().progress) return
  const ticket = Symbol(mode)
  session.set({
    progress: { ticket, mode, tests: [], total: null },
    verdict: null,
    mark: null,
    notice: null,
    tab: 'results',
  })
  void saveNow(session)
  const verdict = await judged(bench, mode, ticket)
  if (session.get().progress?.ticket !== ticket) return
  if (verdict) showVerdict(bench, verdict)
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

function showVerdict({ session }: Bench, verdict: Verdict): void {
  const solved = session.get().solved || (verdict.mode === 'submit' && verdict.outcome === 'passed')
  session.set({ progress: null, verdict, mark: markOf(verdict), solved })
}

/** Null when the run was stopped. */
async function judged(bench: Bench, mode: RunMode, ticket: symbol): Promise<Verdict | null> {
  const { session, exercise, assets } = bench
  const seed = randomSeed()
  try {
    const runner = await getRunner(assets)
    if (session.get().progress?.ticket !== ticket) return null
    return await runner.run({
      ...exercise,
      source: session.get().text,
      mode,
      seed,
      replay: false,
      onTest: (result, _done, total) => {
        const { progress } = session.get()
        if (progress?.ticket !== ticket) return
        session.set({ progress: { ...progress, tests: [...progress.tests, result], total } })
      },
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return problemVerdict({ slug: exercise.slug, mode, seed, replay: false }, { kind: 'grader', message })
  }
}

function randomSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return number.toString(16).padStart(8, '0')
}
