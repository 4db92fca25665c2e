import type { RuntimeAssets } from '#lib/core/runtime-assets.ts'
import { isStarter } from '#lib/runner/is-starter.ts'
import type { FromJudge } from '#lib/runner/judge/messages.ts'
import { limitsMs } from '#lib/runner/limits.ts'
import { createJudgeClient, type JudgeClient } from '#lib/runner/page/judge-client.ts'
import type { Runner, RunRequest } from '#lib/runner/page/runner-types.ts'
import { createSandbox, type Sandbox } from '#lib/runner/page/sandbox.ts'
import { createTranspiler, type Transpiler } from '#lib/runner/page/transpiler.ts'
import { notAttemptedVerdict, problemVerdict } from '#lib/runner/problem-verdict.ts'
import type { Problem, Verdict } from '#lib/runner/verdict.ts'

interface Realms {
  readonly transpiler: Transpiler
  readonly sandbox: Sandbox
  readonly judge: JudgeClient
}

interface ActiveRun {
  readonly id: number
  readonly request: RunRequest
  readonly settle: (verdict: Verdict | null) => void
}

/** The page's side of a run: transpiles, starts a learner worker, joins it to the judge, and enforces the outer limits. */
export function createRunner(assets: RuntimeAssets): Runner {
  const realms: Realms = {
    transpiler: createTranspiler(assets.transpiler),
    sandbox: createSandbox(assets),
    judge: createJudgeClient(assets.judge),
  }
  let active: ActiveRun | null = null
  let expected: string | null = null
  let lastId = 0

  realms.judge.onMessage = (message) => {
    if (message.type === 'ready') measure('runner:judge')
    else hear(active, message)
  }
  realms.judge.onCrash = (message) => {
    realms.sandbox.dispose()
    give({ kind: 'grader', message })
  }
  realms.sandbox.onEnded = (run, reason) => realms.judge.post({ type: 'learner-ended', run, reason })

  function give(problem: Problem): void {
    if (active) active.settle(problemVerdict(active.request, problem))
  }

  function defineExpected(): void {
    const code = expected === null ? null : realms.transpiler.definable(expected)
    if (code !== null) realms.sandbox.define(code)
  }

  return {
    warm: (slug, seed) => {
      realms.transpiler.warm()
      realms.judge.prepare(slug, seed)
      realms.sandbox.warm().then(
        () => {
          measure('runner:sandbox')
          // A run joins its own.
          if (active) return
          joinSpare(realms)
          defineExpected()
        },
        () => {},
      )
    },
    expect: async (source) => {
      expected = source
      if (!active && realms.transpiler.known(source) === null) await realms.transpiler.transpile(source)
      if (!active) defineExpected()
    },
    run: async (request) => {
      if (active) throw new Error('a run is under way; stop it first')
      if (isStarter(request.source, request.starter)) return notAttemptedVerdict(request)
      const id = ++lastId
      const verdict = new Promise<Verdict | null>((settle) => {
        active = { id, request, settle }
      })
      const watchdog = setTimeout(
        () => {
          realms.judge.end()
          realms.sandbox.dispose()
          give({ kind: 'total-timeout', limitMs: limitsMs.total })
        },
        limitsMs.total + request.timeLimitMs + limitsMs.grace,
      )
      const isActive = (): boolean => active?.id === id
      const code = realms.transpiler.known(request.source)
      if (code !== null && realms.sandbox.isWarm()) start(realms, id, request, code)
      else
        launch(realms, id, request, isActive).then((problem) => {
          if (problem && isActive()) give(problem)
        })
      const result = await verdict
      clearTimeout(watchdog)
      realms.sandbox.end(id)
      active = null
      return result
    },
    stop: () => {
      if (!active) return
      realms.transpiler.dispose()
      realms.judge.post({ type: 'learner-ended', run: active.id, reason: 'crashed' })
      active.settle(null)
    },
    dispose: () => {
      active?.settle(null)
      realms.transpiler.dispose()
      realms.sandbox.dispose()
      realms.judge.end()
    },
  }
}

/** Gets a run going; resolves to the problem that kept it from starting, if any. A stopped run starts nothing. */
async function launch(
  realms: Realms,
  run: number,
  request: RunRequest,
  isActive: () => boolean,
): Promise<Problem | null> {
  const transpiled = await realms.transpiler.transpile(request.source)
  if ('problem' in transpiled) return transpiled.problem
  try {
    await realms.sandbox.warm()
  } catch {
    return { kind: 'sandbox-silent' }
  }
  if (isActive()) start(realms, run, request, transpiled.code)
  return null
}

/** Everything is warm: the code goes to the spare worker, the request to the judge. */
function start(realms: Realms, run: number, request: RunRequest, code: string): void {
  joinSpare(realms)
  realms.sandbox.start(run, code)
  const { slug, mode, seed, replay, timeLimitMs: limitMs } = request
  realms.judge.post({ type: 'judge', run, slug, mode, seed, replay, limitMs, totalLimitMs: limitsMs.total })
}

/** Gives the spare worker and the judge their line to each other, if they have none. */
function joinSpare({ sandbox, judge }: Realms): void {
  const { port1, port2 } = new MessageChannel()
  if (sandbox.join(port2)) judge.post({ type: 'join' }, [port1])
}

/** How long a realm took to warm up since the page began, for `npm run bench`; the first time only. */
function measure(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.measure(name)
}

function hear(active: ActiveRun | null, message: Exclude<FromJudge, { type: 'ready' }>): void {
  if (message.run !== active?.id) return
  if (message.type === 'test') active.request.onTest?.(message.test, message.total)
  if (message.type === 'verdict') active.settle(message.verdict)
}
