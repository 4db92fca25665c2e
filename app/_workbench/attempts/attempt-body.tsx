import dynamic from 'next/dynamic'
import { useBench } from '#app/_workbench/session/bench-context.ts'
import { restoreCode } from '#app/_workbench/session/edit-code.ts'
import { runCode } from '#app/_workbench/session/run-code.ts'
import { PastVerdict } from '#app/_workbench/verdict/past-verdict.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { AttemptedEvent } from '#lib/core/study/events.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { readVerdict } from '#lib/runner/read-verdict.ts'

const VerdictView = dynamic(
  () => import('#app/_workbench/verdict/verdict-view.tsx').then((module) => module.VerdictView),
  { ssr: false },
)

interface AttemptBodyProps {
  readonly attempt: AttemptedEvent
  readonly locale: Locale
}

/** What an attempt ran and what came of it, with the ways back to it. */
export function AttemptBody({ attempt, locale }: AttemptBodyProps) {
  const bench = useBench()
  const { session, exercise } = bench
  const { attempts: words } = attemptsWords(locale)
  const { code, mode, seed } = attempt
  const verdict = readVerdict(attempt.verdict)
  return (
    <div className="attempt-body">
      <p className="attempt-actions">
        <button type="button" className="button" onClick={() => restoreCode(session, code)}>
          {words.restore}
        </button>
        <button type="button" className="button" onClick={() => void runCode(bench, mode, seed)}>
          {words.again}
        </button>
        <span>{words.againNote}</span>
      </p>
      {verdict ? (
        <PastVerdict value={true}>
          <VerdictView session={session} verdict={verdict} mistakes={exercise.mistakes} locale={locale} />
        </PastVerdict>
      ) : (
        <p className="bench-note">{words.newer}</p>
      )}
      <div className="attempt-code">
        <p className="label">{words.code}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <pre tabIndex={0}>{code}</pre>
      </div>
    </div>
  )
}
