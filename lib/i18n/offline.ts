import type { Locale, Localized } from '#lib/core/locale.ts'
import { type OfflineWords, offlineEn } from './offline-en.ts'
import { offlineZh } from './offline-zh.ts'

export type { OfflineWords }

const words: Localized<OfflineWords> = { en: offlineEn, zh: offlineZh }

/** What the site says of working without a connection, and of its versions. */
export function offlineWords(locale: Locale): OfflineWords {
  return words[locale]
}
