import type { Locale } from '#lib/core/locale.ts'

/** Sentences in a row, those that are not there left out; Chinese has no space between them. */
export function joinSentences(locale: Locale, sentences: readonly (string | false)[]): string {
  return sentences.filter(Boolean).join(locale === 'zh' ? '' : ' ')
}
