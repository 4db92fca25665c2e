import dynamic from 'next/dynamic'
import { Attempts } from '#app/_workbench/attempts/attempts.tsx'
import { ExerciseGrading } from '#app/_workbench/exercise-grading.tsx'
import type { KnownMistakes } from '#app/_workbench/session/bench.ts'
import type { Session } from '#app/_workbench/session/session.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { RunningTests } from './running-tests.tsx'
import { useVerdictTop } from './use-verdict-top.ts'
import './drawing.css'
import './pruning.css'
import './values.css'
import './verdict.css'

const VerdictView = dynamic(() => import('./verdict-view.tsx').then((module) => module.VerdictView), { ssr: false })

interface ResultsPaneProps {
  readonly session: Session
  readonly mistakes: KnownMistakes
  readonly locale: Locale
}

/** Before the first run what the buttons do, during a run its tests as they end, then the verdict; below, the attempts before. */
export function ResultsPane({ session, mistakes, locale }: ResultsPaneProps) {
  const verdict = useSession(session, (state) => state.verdict)
  const verdicts = useSession(session, (state) => state.verdicts)
  const progress = useSession(session, (state) => state.progress)
  useVerdictTop(verdicts)
  if (progress) return <RunningTests progress={progress} locale={locale} />
  return (
    <>
      <ExerciseGrading locale={locale} />
      {verdict ? (
        <VerdictView session={session} verdict={verdict} place={verdicts} mistakes={mistakes} locale={locale} />
      ) : (
        <p className="bench-empty">{workbenchWords(locale).results.empty}</p>
      )}
      <Attempts locale={locale} />
    </>
  )
}
