import type { Locale, Localized } from '#lib/core/locale.ts'
import { type WorkbenchWords, workbenchEn } from './workbench-en.ts'
import { workbenchZh } from './workbench-zh.ts'

const words: Localized<WorkbenchWords> = { en: workbenchEn, zh: workbenchZh }

/** What an exercise page says, statement and workbench. */
export function workbenchWords(locale: Locale): WorkbenchWords {
  return words[locale]
}
