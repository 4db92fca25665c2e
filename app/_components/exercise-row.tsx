import { SiteLink } from '#app/_components/site-link.tsx'
import { exercisePath } from '#app/_lib/paths.ts'
import type { ExerciseSummary } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { exerciseCard } from '#lib/core/study/catalog.ts'
import { CardStanding } from './card-standing.tsx'
import { Difficulty } from './difficulty.tsx'

interface ExerciseRowProps {
  readonly exercise: ExerciseSummary
  readonly locale: Locale
  /** The topic's title; without it the row fits a narrow column. */
  readonly topic?: string
}

/** One dense row; all of it is the link's target. */
export function ExerciseRow({ exercise, locale, topic }: ExerciseRowProps) {
  const columns =
    topic === undefined
      ? 'sm:grid sm:grid-cols-[minmax(0,1fr)_8rem_5rem]'
      : 'md:grid md:grid-cols-[minmax(0,1fr)_12rem_8rem_5rem]'
  return (
    <li className={`relative flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-t py-3 ${columns}`}>
      <div className="basis-full">
        <SiteLink
          href={exercisePath(locale, exercise.slug)}
          className="font-medium text-[1rem] no-underline after:absolute after:inset-0 hover:underline"
        >
          {exercise.title[locale]}
        </SiteLink>
        {topic !== undefined && <p className="mt-0.5 max-w-[36rem] text-muted">{exercise.summary[locale]}</p>}
      </div>
      {topic !== undefined && <span className="text-muted text-sm">{topic}</span>}
      <Difficulty value={exercise.difficulty} locale={locale} />
      <CardStanding card={exerciseCard(exercise.slug)} locale={locale} />
    </li>
  )
}
