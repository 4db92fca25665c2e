import type { Locale, Localized } from '#lib/core/locale.ts'
import { type DrawingWords, drawingEn } from './drawing-en.ts'
import { drawingZh } from './drawing-zh.ts'

const words: Localized<DrawingWords> = { en: drawingEn, zh: drawingZh }

/** What a verdict's pictures say, and what names the idea behind a wrong answer. */
export function drawingWords(locale: Locale): DrawingWords {
  return words[locale]
}
