import { levels, questionKinds } from '#lib/core/deck.ts'
import { type CardFilters, type CardSort, cardSorts } from '#lib/core/study/card-list.ts'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'

export const cardStandings = ['new', 'learning', 'due', 'waiting', 'buried', 'suspended', 'leech'] as const
export const cardKinds = [...questionKinds, 'exercise'] as const

/** What the address holds. */
export interface CardChoice {
  readonly filters: CardFilters
  readonly sort: CardSort
  /** The key of the card that is shown with its details. */
  readonly card: string | null
}

/** Reads a query; values that the list does not know count as none. */
export function readCardQuery(query: Pick<URLSearchParams, 'get'>, { topics }: SiteCatalog): CardChoice {
  const oneOf = <T extends string>(name: string, known: readonly T[]) => known.find((each) => each === query.get(name))
  return {
    filters: {
      topic: oneOf(
        'topic',
        topics.map(({ id }) => id),
      ),
      level: oneOf('level', levels),
      kind: oneOf('kind', cardKinds),
      standing: oneOf('standing', cardStandings),
    },
    sort: oneOf('sort', cardSorts) ?? 'order',
    card: query.get('card'),
  }
}

/** The query that stands for a choice, '' for none. */
export function writeCardQuery({ filters, sort, card }: CardChoice): string {
  const chosen = { ...filters, sort: sort === 'order' ? undefined : sort, card: card ?? undefined }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(chosen)) if (value !== undefined) query.set(name, value)
  return query.size === 0 ? '' : `?${query}`
}
