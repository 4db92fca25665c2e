import type { Locale, Localized } from '#lib/core/locale.ts'
import { type GradeWords, gradeEn } from './grade-en.ts'
import { gradeZh } from './grade-zh.ts'

export type { GradeWords }

const words: Localized<GradeWords> = { en: gradeEn, zh: gradeZh }

/** What `npm run grade` says around a verdict. */
export function gradeWords(locale: Locale): GradeWords {
  return words[locale]
}
