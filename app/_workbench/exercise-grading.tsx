import { useLater } from '#app/_hooks/use-later.ts'
import { isInInterview } from '#app/_interview/read-under-way.ts'
import { activeMs } from '#app/_workbench/session/active-time.ts'
import { useBench } from '#app/_workbench/session/bench-context.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'
import type { Locale } from '#lib/core/locale.ts'

const load = () => import('#app/_grade/exercise-bar.tsx').then(({ ExerciseBar }) => ExerciseBar)

/** The grades of an exercise, once it is solved or given up; an interview grades its own. */
export function ExerciseGrading({ locale }: { readonly locale: Locale }) {
  const { exercise, session } = useBench()
  const over = useSession(session, ({ log: { history } }) => history.round.solved || history.round.solutionOpened)
  return over && !isInInterview(exercise.slug) && <Grades locale={locale} />
}

function Grades({ locale }: { readonly locale: Locale }) {
  const { exercise, session } = useBench()
  const Bar = useLater(load)
  return Bar && <Bar locale={locale} slug={exercise.slug} activeMs={() => activeMs(session)} />
}
