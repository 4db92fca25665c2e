import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath, exercisesPath } from '#app/_lib/paths.ts'
import { exerciseProgress } from '#lib/core/study/statistics/exercises.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { DataTable } from './data-table.tsx'
import { type PartProps, Section } from './section.tsx'

/** Which exercises are solved, and at what cost. */
export function Exercises({ ready, locale }: PartProps) {
  const { exercises: words, attempts: attemptForms } = progressWords(locale)
  const { begun, solved, exercises, attempts, hints } = exerciseProgress(ready.state, ready.catalog)
  if (begun.length === 0) {
    return (
      <Section id="exercises" heading={words.heading}>
        <p className="mt-2">{words.none}</p>
        <p className="mt-3">
          <SiteLink href={exercisesPath(locale)} className="button">
            {words.open}
          </SiteLink>
        </p>
      </Section>
    )
  }
  return (
    <Section id="exercises" heading={words.heading}>
      <p className="mt-2 mb-3 max-w-measure">
        {fill(words.said, {
          solved: formatCount(locale, solved),
          exercises: formatCount(locale, exercises),
          attempts: plural(locale, attemptForms, attempts),
          hints: plural(locale, words.hints, hints),
        })}
      </p>
      <DataTable
        caption={words.caption}
        head={[words.exercise, words.state, words.attempts, words.hintsOpened]}
        textColumns={2}
        rows={begun.map((exercise) => ({
          key: exercise.card.key,
          cells: [
            <SiteLink key="title" href={cardPath(locale, exercise.card.key)}>
              {exercise.card.title[locale]}
            </SiteLink>,
            exercise.solved ? `✓ ${words.solved}` : words.unsolved,
            formatCount(locale, exercise.attempts),
            formatCount(locale, exercise.hints),
          ],
        }))}
        quiet
      />
    </Section>
  )
}
