import { Dialog } from '#app/_components/dialog.tsx'
import { useBench } from '#app/_workbench/session/bench-context.ts'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { CodeDiff } from './code-diff.tsx'
import { useFetchedText } from './use-fetched-text.ts'
import './compare.css'

interface CompareDialogProps {
  readonly locale: Locale
  readonly onClose: () => void
}

/** The learner's code and the reference solution, which is fetched only now. */
export function CompareDialog({ locale, onClose }: CompareDialogProps) {
  const { session, exercise } = useBench()
  const { solution: words } = attemptsWords(locale)
  const [solution, retry] = useFetchedText(exercise.solutionUrl)
  return (
    <Dialog title={words.title} closeLabel={words.close} large onClose={onClose}>
      {solution.state === 'loading' && (
        <p role="status" className="compare-note">
          {words.loading}
        </p>
      )}
      {solution.state === 'failed' && (
        <div role="alert" className="compare-note">
          <p>{words.failed}</p>
          <button type="button" className="button mt-3" onClick={retry}>
            {words.retry}
          </button>
        </div>
      )}
      {solution.state === 'loaded' && <CodeDiff mine={session.get().text} reference={solution.text} locale={locale} />}
    </Dialog>
  )
}
