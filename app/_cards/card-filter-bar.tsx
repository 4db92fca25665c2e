import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import { levels as allLevels } from '#lib/core/deck.ts'
import { type CardFilters, cardSorts, listCards } from '#lib/core/study/card-list.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { type CardChoice, cardKinds, cardStandings } from './card-query.ts'
import type { CardsProps } from './cards-island.tsx'

interface CardFilterBarProps extends CardsProps {
  readonly ready: ReadyStudy
  readonly choice: CardChoice
  readonly onChoose: (change: Partial<CardChoice>) => void
}

type Option = readonly [value: string, label: string]

export function CardFilterBar({ ready, locale, levels, kinds, choice, onChoose }: CardFilterBarProps) {
  const { state, catalog, study } = ready
  const words = cardsWords(locale)
  const now = study.now()
  const options: Readonly<Record<keyof CardFilters, readonly Option[]>> = {
    topic: catalog.topics.map(({ id, title }) => [id, title[locale]]),
    level: allLevels.map((level) => [level, levels[level]]),
    kind: cardKinds.map((kind) => [kind, kind === 'exercise' ? words.exercise : kinds[kind]]),
    standing: cardStandings.map((standing) => [
      standing,
      standing === 'leech' ? words.leech : studyWords(locale).standings[standing],
    ]),
  }

  /** Those that some card has, with how many, and the one that is chosen. */
  function counted(name: keyof CardFilters): readonly Option[] {
    return options[name]
      .map(([value, label]) => ({ value, label, count: listCards(state, catalog, now, { [name]: value }).length }))
      .filter(({ value, count }) => count > 0 || value === choice.filters[name])
      .map(({ value, label, count }) => [value, `${label} (${count})`])
  }

  return (
    <search aria-label={words.filters} className="card-filters">
      {(['topic', 'level', 'kind', 'standing'] as const).map((name) => (
        <Choice
          key={name}
          name={name}
          label={words[name]}
          options={[['', words.all], ...counted(name)]}
          value={choice.filters[name] ?? ''}
          onChoose={(value) => onChoose({ filters: { ...choice.filters, [name]: value || undefined } })}
        />
      ))}
      <Choice
        name="sort"
        label={words.sort}
        options={cardSorts.map((sort) => [sort, words.sorts[sort]])}
        value={choice.sort}
        onChoose={(value) => onChoose({ sort: cardSorts.find((sort) => sort === value) })}
      />
    </search>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

function Choice({ name, label, options, value, onChoose }: ChoiceProps) {
  return (
    <label className="grid min-w-0 gap-1">
      <span className="label">{label}</span>
      <select name={name} className="field" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
