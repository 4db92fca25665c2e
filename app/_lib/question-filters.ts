import { levels, questionKinds, type SiteOutline } from '#lib/core/deck.ts'
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

/** The word for what a question has of a filter's kind. */
export function wordOf(groups: readonly FilterGroup[], name: FilterName, value: string): string {
  const options = groups.find((group) => group.name === name)?.options
  return options?.find((option) => option.value === value)?.label ?? ''
}

/** The filters with the values that occur among the site's questions. */
export function filterGroups({ topics, questions }: SiteOutline, locale: Locale, messages: Messages) {
  const values: Readonly<Record<FilterName, readonly (readonly [string, string])[]>> = {
    topic: topics.map((topic) => [topic.id, topic.title[locale]]),
    level: levels.map((level) => [level, messages.levels[level]]),
    kind: questionKinds.map((kind) => [kind, messages.kinds[kind]]),
  }
  return filterNames.map((name): FilterGroup => {
    const options = values[name]
      .map(([value, label]) => ({
        value,
        label,
        count: questions.filter((question) => question[name] === value).length,
      }))
      .filter(({ count }) => count > 0)
    return { name, label: messages.questions[name], options }
  })
}
