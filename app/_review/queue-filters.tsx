import { levels as allLevels, type Level } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import { reviewWords } from '#lib/i18n/review.ts'

export interface Selection {
  readonly topic: string | null
  readonly level: Level | null
}

interface QueueFiltersProps {
  readonly catalog: SiteCatalog
  readonly levels: Readonly<Record<Level, string>>
  readonly selection: Selection
  readonly locale: Locale
  readonly onSelect: (selection: Selection) => void
}

/** Narrows the review to a topic and a level. */
export function QueueFilters({ catalog, levels, selection, locale, onSelect }: QueueFiltersProps) {
  const words = reviewWords(locale)
  const topics = catalog.topics.filter(({ id }) => catalog.cards.some(({ topic }) => topic === id))
  return (
    <search aria-label={words.filters} className="mt-6 flex flex-wrap gap-x-5 gap-y-3">
      <Choice
        id="review-topic"
        label={words.topic}
        all={words.all}
        value={selection.topic}
        options={topics.map(({ id, title }) => [id, title[locale]])}
        onChoose={(topic) => onSelect({ ...selection, topic })}
      />
      <Choice
        id="review-level"
        label={words.level}
        all={words.all}
        value={selection.level}
        options={allLevels.map((level) => [level, levels[level]])}
        onChoose={(level) => onSelect({ ...selection, level: allLevels.find((known) => known === level) ?? null })}
      />
    </search>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly onChoose: (value: string | null) => void
}

function Choice({ id, label, all, value, options, onChoose }: ChoiceProps) {
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <select
        id={id}
        className="field max-w-[19rem]"
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{all}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
