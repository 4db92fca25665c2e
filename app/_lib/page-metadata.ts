import type { Metadata } from 'next'
import { type Locale, languageTag, locales } from '#lib/core/locale.ts'
import { basePath } from './paths.ts'

interface PageText {
  readonly title?: string
  readonly description: string
}

/** Title, description and the addresses of the page in every language; `pathOf` gives the page's path in one of them. */
export function pageMetadata(text: PageText, pathOf: (locale: Locale) => string): Metadata {
  const languages = Object.fromEntries(locales.map((locale) => [languageTag(locale), basePath + pathOf(locale)]))
  return { ...text, alternates: { languages } }
}
