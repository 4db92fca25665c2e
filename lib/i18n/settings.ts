import type { Locale, Localized } from '#lib/core/locale.ts'
import { type SettingsWords, settingsEn } from './settings-en.ts'
import { settingsZh } from './settings-zh.ts'

const words: Localized<SettingsWords> = { en: settingsEn, zh: settingsZh }

/** What the page of the settings says, besides what it says of the learner's data. */
export function settingsWords(locale: Locale): SettingsWords {
  return words[locale]
}
