import { describe, expect, it } from 'vitest'
import { readCardQuery, writeCardQuery } from '#app/_cards/card-query.ts'
import { siteCatalog } from '#tests/core/study/statistics/site-catalog.ts'

const read = (query: string) => readCardQuery(new URLSearchParams(query), siteCatalog)

describe('the address of the list of cards', () => {
  it('holds filters, order and a card', () => {
    const query = '?topic=one&level=mid&kind=exercise&standing=leech&sort=due&card=questions%2Fa'
    expect(read(query)).toEqual({
      filters: { topic: 'one', level: 'mid', kind: 'exercise', standing: 'leech' },
      sort: 'due',
      card: 'questions/a',
    })
    expect(writeCardQuery(read(query))).toBe(query)
  })

  it('is nothing at first, and passes over what it does not know', () => {
    const none = { filters: {}, sort: 'order', card: null }
    expect(read('')).toEqual(none)
    expect(read('?topic=nine&level=x&kind=&standing=lost&sort=size')).toEqual(none)
    expect(writeCardQuery(read(''))).toBe('')
  })
})
