import type { QuestionItem } from '#app/_components/question-row.tsx'
import { type Deck, levels, questionKinds } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { Messages } from '#lib/i18n/messages.ts'

export const filterNames = ['topic', 'level', 'kind'] as const
export type FilterName = (typeof filterNames)[number]

/** What is chosen; a filter without a value lets everything through. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>

export interface FilterGroup {
  readonly name: FilterName
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

/** The filters with the values that occur in the list. */
export function filterGroups(deck: Deck, items: readonly QuestionItem[], locale: Locale, messages: Messages) {
  const values: Readonly<Record<FilterName, readonly (readonly [string, string])[]>> = {
    topic: deck.topics.map((topic) => [topic.id, topic.title[locale]]),
    level: levels.map((level) => [level, messages.levels[level]]),
    kind: questionKinds.map((kind) => [kind, messages.kinds[kind]]),
  }
  return filterNames.map((name): FilterGroup => {
    const options = values[name]
      .map(([value, label]) => ({ value, label, count: items.filter((item) => item[name] === value).length }))
      .filter(({ count }) => count > 0)
    return { name, label: messages.questions[name], options }
  })
}
