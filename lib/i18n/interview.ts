import type { Locale, Localized } from '#lib/core/locale.ts'
import { type InterviewWords, interviewEn } from './interview-en.ts'
import { interviewZh } from './interview-zh.ts'

const words: Localized<InterviewWords> = { en: interviewEn, zh: interviewZh }

/** What the mock interview says. */
export function interviewWords(locale: Locale): InterviewWords {
  return words[locale]
}
