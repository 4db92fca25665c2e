import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { CardFacts } from '#lib/core/study/card-list.ts'
import type { Moment } from '#lib/core/study/moment.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { formatDays, formatNearDay, formatShare } from '#lib/i18n/study-dates.ts'
import { wordDue } from '#lib/i18n/study-time.ts'

const none = '–'

/** The facts of a card in words. */
export function wordFacts(facts: CardFacts, locale: Locale, now: Moment) {
  const { dueDay, dueMs, standing, intervalDays, reps, lapses, recall } = facts
  const number = new Intl.NumberFormat(languageTag(locale))
  const due =
    standing === 'learning' && dueMs !== null
      ? wordDue(locale, { dueDay: now.day, dueMs }, now)
      : dueDay === null
        ? cardsWords(locale).notDue
        : formatNearDay(locale, dueDay, now.day)
  return {
    due,
    interval: intervalDays === null ? none : formatDays(locale, intervalDays),
    reps: number.format(reps),
    lapses: number.format(lapses),
    recall: recall === null ? none : formatShare(locale, recall),
  }
}
