import Link from 'next/link'
import { exercisePath } from '#app/_lib/paths.ts'
import type { Exercise } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { exerciseCard } from '#lib/core/study/catalog.ts'
import { CardStanding } from './card-standing.tsx'
import { Difficulty } from './difficulty.tsx'

interface ExerciseRowProps {
  readonly exercise: Exercise
  readonly locale: Locale
  /** The topic's title; without it the row fits a narrow column. */
  readonly topic?: string
}

/** One dense row; all of it is the link's target. */
export function ExerciseRow({ exercise, locale, topic }: ExerciseRowProps) {
  const { title, summary } = exercise.text[locale]
  const columns =
    topic === undefined
      ? 'sm:grid sm:grid-cols-[minmax(0,1fr)_8rem_5rem]'
      : 'md:grid md:grid-cols-[minmax(0,1fr)_12rem_8rem_5rem]'
  return (
    <li className={`relative flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-t py-3 ${columns}`}>
      <div className="basis-full">
        <Link
          href={exercisePath(locale, exercise.slug)}
          prefetch={false}
          className="font-medium text-[1rem] no-underline after:absolute after:inset-0 hover:underline"
        >
          {title}
        </Link>
        {topic !== undefined && <p className="mt-0.5 max-w-[36rem] text-muted">{summary}</p>}
      </div>
      {topic !== undefined && <span className="text-muted text-sm">{topic}</span>}
      <Difficulty value={exercise.difficulty} locale={locale} />
      <CardStanding card={exerciseCard(exercise.slug)} locale={locale} />
    </li>
  )
}
