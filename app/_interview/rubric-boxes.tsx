import { Html } from '#app/_components/html.tsx'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { act } from './session.ts'

interface RubricBoxesProps {
  readonly points: InterviewQuestion['rubric']
  /** Ids of the points that were found. */
  readonly ticked: readonly string[]
  readonly locale: Locale
}

/** The points of a good answer, to tick those that were in one's own. */
export function RubricBoxes({ points, ticked, locale }: RubricBoxesProps) {
  const { grading: words } = interviewWords(locale)
  const found = points.filter(({ id }) => ticked.includes(id)).length
  return (
    <section aria-labelledby="rubric">
      <h3 id="rubric" className="label mb-2">
        {words.rubric}
      </h3>
      <ul className="border-line border-b">
        {points.map(({ id, html }) => (
          <li key={id} className="border-line border-t">
            <label className="grid grid-cols-[1.1rem_minmax(0,1fr)] gap-3 py-2.5">
              <input
                type="checkbox"
                name={id}
                checked={ticked.includes(id)}
                onChange={({ target }) => act({ kind: 'ticked', point: id, on: target.checked })}
                className="mt-[0.2em] size-[1.1rem]"
              />
              <Html as="span" html={html} className="prose-inline" />
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2.5 text-muted text-sm tabular-nums">
        {plural(locale, words.points, found, { total: points.length })}
      </p>
    </section>
  )
}
