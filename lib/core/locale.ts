/** The site's languages; the first one serves readers without JavaScript. */
export const locales = ['en', 'zh'] as const

export type Locale = (typeof locales)[number]

/** One value for each language. */
export type Localized<T = string> = Readonly<Record<Locale, T>>

/** Narrows a URL segment to a locale. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** The other language, which the switch in the header leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en'
}

/** The value of the `lang` attribute: Chinese text here is written in simplified characters. */
export function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-Hans' : 'en'
}
