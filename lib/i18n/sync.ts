import type { Locale, Localized } from '#lib/core/locale.ts'
import { type SyncWords, syncEn } from './sync-en.ts'
import { syncZh } from './sync-zh.ts'

const words: Localized<SyncWords> = { en: syncEn, zh: syncZh }

/** What the page of the sync says. */
export function syncWords(locale: Locale): SyncWords {
  return words[locale]
}
