import type { Locale, Localized } from '#lib/core/locale.ts'
import { type EditorWords, editorEn } from './editor-en.ts'
import { editorZh } from './editor-zh.ts'

const words: Localized<EditorWords> = { en: editorEn, zh: editorZh }

/** What the editor, its settings and the list of shortcuts say. */
export function editorWords(locale: Locale): EditorWords {
  return words[locale]
}
