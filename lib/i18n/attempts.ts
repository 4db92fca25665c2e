import type { Locale, Localized } from '#lib/core/locale.ts'
import { type AttemptsWords, attemptsEn } from './attempts-en.ts'
import { attemptsZh } from './attempts-zh.ts'

const words: Localized<AttemptsWords> = { en: attemptsEn, zh: attemptsZh }

/** What the workbench says of hints, the reference solution, attempts and replays. */
export function attemptsWords(locale: Locale): AttemptsWords {
  return words[locale]
}
