import { useBench } from '#app/_workbench/session/bench-context.ts'
import { runCode } from '#app/_workbench/session/run-code.ts'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'

/** Of a run on inputs that could be known: why it does not count, and the way to one that does. */
export function ReplayNote({ locale }: { readonly locale: Locale }) {
  const bench = useBench()
  const { replay } = attemptsWords(locale)
  return (
    <p>
      {replay.note}{' '}
      <button type="button" className="bench-link" onClick={() => void runCode(bench, 'submit')}>
        {replay.fresh}
      </button>
    </p>
  )
}
