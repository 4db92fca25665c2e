import { SiteLink } from '#app/_components/site-link.tsx'
import { exercisePath } from '#app/_lib/paths.ts'
import type { ExerciseSummary } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { editorWords } from '#lib/i18n/editor.ts'
import './exercise-neighbours.css'

interface ExerciseNeighboursProps {
  readonly slug: string
  /** In the order of the list. */
  readonly exercises: readonly ExerciseSummary[]
  readonly locale: Locale
}

/** The exercises before and after this one; `n` and `p` press these links. */
export function ExerciseNeighbours({ slug, exercises, locale }: ExerciseNeighboursProps) {
  const { label, previous, next } = editorWords(locale).neighbours
  const place = exercises.findIndex((exercise) => exercise.slug === slug)
  const links = [
    { id: 'previous', rel: 'prev', label: previous, exercise: exercises[place - 1] },
    { id: 'next', rel: 'next', label: next, exercise: exercises[place + 1] },
  ]
  return (
    <nav aria-label={label} className="bench-neighbours">
      {links.map(
        ({ id, rel, label, exercise }) =>
          exercise && (
            <SiteLink key={id} href={exercisePath(locale, exercise.slug)} rel={rel} data-shortcut={id}>
              <span>{label}</span>
              <b>{exercise.title[locale]}</b>
            </SiteLink>
          ),
      )}
    </nav>
  )
}
