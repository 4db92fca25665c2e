'use client'

import { useQuestionState } from '#app/_hooks/use-question-state.ts'
import type { Locale } from '#lib/core/locale.ts'
import { type PluralForms, plural } from '#lib/i18n/format.ts'
import { Html } from './html.tsx'

interface RubricProps {
  readonly slug: string
  readonly locale: Locale
  readonly points: readonly { readonly id: string; readonly html: string }[]
  readonly labels: { readonly rubric: string; readonly points: PluralForms }
}

/** The points of a good answer, to tick as one finds them in one's own. */
export function Rubric({ slug, locale, points, labels }: RubricProps) {
  const [{ ticked }, update] = useQuestionState(slug)
  const found = points.filter(({ id }) => ticked.includes(id)).length

  function toggle(id: string, on: boolean): void {
    update({ ticked: on ? [...ticked, id] : ticked.filter((other) => other !== id) })
  }

  return (
    <section aria-labelledby="rubric-heading">
      <h2 id="rubric-heading" className="label mb-2">
        {labels.rubric}
      </h2>
      <ul className="border-line border-b">
        {points.map(({ id, html }) => (
          <li key={id} className="border-line border-t">
            <label className="grid grid-cols-[1.1rem_minmax(0,1fr)] gap-3 py-2.5">
              <input
                type="checkbox"
                name={id}
                checked={ticked.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
                className="mt-[0.2em] size-[1.1rem]"
              />
              <Html as="span" html={html} className="prose-inline" />
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="needs-js mt-2.5 text-muted text-sm tabular-nums">
        {plural(locale, labels.points, found, { total: points.length })}
      </p>
    </section>
  )
}
