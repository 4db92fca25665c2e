import type { Locale } from '#lib/core/locale.ts'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import { interviewWords } from '#lib/i18n/interview.ts'

interface TopicBoxesProps {
  readonly catalog: SiteCatalog
  readonly locale: Locale
  /** Ids of topics. */
  readonly chosen: readonly string[]
  readonly onChoose: (topics: readonly string[]) => void
}

/** The topics that have a question, to choose from. */
export function TopicBoxes({ catalog, locale, chosen, onChoose }: TopicBoxesProps) {
  const { setup: words } = interviewWords(locale)
  const questions = catalog.cards.filter(({ kind }) => kind !== 'exercise')
  const topics = catalog.topics.filter(({ id }) => questions.some(({ topic }) => topic === id))
  return (
    <fieldset aria-describedby="topics-hint">
      <legend className="label mb-1.5">{words.topics}</legend>
      <ul className="border-line border-b sm:columns-2 sm:gap-x-8 sm:border-b-0">
        {topics.map(({ id, title }) => (
          <li key={id} className="break-inside-avoid border-line border-t sm:border-b sm:border-t-0">
            <label className="grid grid-cols-[1.1rem_minmax(0,1fr)_auto] gap-3 py-2.5">
              <input
                type="checkbox"
                name={id}
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  onChoose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
                className="mt-[0.2em] size-[1.1rem]"
              />
              {title[locale]}
              <span className="text-muted text-sm tabular-nums">
                {questions.filter(({ topic }) => topic === id).length}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p id="topics-hint" className="mt-1.5 text-muted text-sm">
        {words.topicsHint}
      </p>
    </fieldset>
  )
}
