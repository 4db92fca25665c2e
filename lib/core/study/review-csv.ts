import type { Locale } from '#lib/core/locale.ts'
import { cardNumber } from './card-number.ts'
import type { SiteCatalog } from './catalog.ts'
import { ratings } from './events.ts'
import { dateOfDay } from './moment.ts'
import type { Memory } from './schedule.ts'
import type { Review } from './state.ts'

/** The first five as the FSRS optimiser reads them, the others for people. */
const columns = [
  'card_id',
  'review_time',
  'review_rating',
  'review_state',
  'review_duration',
  'card',
  'study_day',
  'title',
  'topic',
]

/** As FSRS counts them; a card without a memory is new. */
const states: Readonly<Record<Memory['phase'], number>> = { learning: 1, review: 2, relearning: 3 }
const newState = 0

/**
 * The reviews that count as CSV (RFC 4180), the oldest first. `review_time` is in milliseconds since 1970,
 * `review_duration` in milliseconds, `review_rating` 1 (Again) to 4 (Easy). Begins with a byte order mark, without
 * which spreadsheets do not take it for UTF-8.
 */
export function reviewCsv(reviews: readonly Review[], catalog: SiteCatalog, locale: Locale): string {
  const titles = new Map<string, string>(catalog.cards.map(({ key, title }) => [key, title[locale]]))
  const topics = new Map(catalog.topics.map(({ id, title }) => [id, title[locale]]))
  const topicOf = new Map<string, string>(catalog.cards.map(({ key, topic }) => [key, topics.get(topic) ?? topic]))
  const rows = reviews.map(({ card, at, rating, before, durationMs }) => [
    cardNumber(card),
    at.ms,
    ratings.indexOf(rating) + 1,
    before ? states[before.phase] : newState,
    Math.round(durationMs),
    card,
    dateOfDay(at.day).toISOString().slice(0, 10),
    titles.get(card) ?? '',
    topicOf.get(card) ?? '',
  ])
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
