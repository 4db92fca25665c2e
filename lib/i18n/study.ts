import type { Locale, Localized } from '#lib/core/locale.ts'
import { type StudyWords, studyEn } from './study-en.ts'
import { studyZh } from './study-zh.ts'

const words: Localized<StudyWords> = { en: studyEn, zh: studyZh }

/** What every page of the schedule says. */
export function studyWords(locale: Locale): StudyWords {
  return words[locale]
}
