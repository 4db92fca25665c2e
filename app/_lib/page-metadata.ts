import type { Metadata } from 'next'
import { type Locale, languageTag, locales } from '#lib/core/locale.ts'
import { socialImagePath } from '#lib/core/social-image.ts'
import { getMessages } from '#lib/i18n/messages.ts'

interface PageText {
  readonly title?: string
  readonly description: string
  /** Of a card: its topic, then what else tells it apart, such as its level. */
  readonly facts?: readonly string[]
}

/** Where the site will stand, as `npm run build` settled it; '' where it is not known. */
const siteUrl = process.env.SITE_URL ?? ''

/**
 * Title, description and, where the site's address is known, what needs one: the page's own address, the same page in
 * every language (`pathOf` gives its path in one of them), and the image that a shared link shows.
 */
export function pageMetadata(locale: Locale, text: PageText, pathOf: (locale: Locale) => string): Metadata {
  const { title, description } = text
  // An undefined title would win over the layout's.
  const words = title === undefined ? { description } : { title, description }
  if (siteUrl === '') return words
  const languages = locales.map((language) => [languageTag(language), siteUrl + pathOf(language)] as const)
  return {
    ...words,
    alternates: {
      canonical: siteUrl + pathOf(locale),
      languages: Object.fromEntries([...languages, ['x-default', siteUrl + pathOf('en')]]),
    },
    openGraph: openGraphOf(locale, text, pathOf(locale)),
    // Next's own field would repeat every text; X takes them from Open Graph.
    other: { 'twitter:card': 'summary_large_image' },
  }
}

function openGraphOf(locale: Locale, { title, description, facts }: PageText, path: string): Metadata['openGraph'] {
  const shown = title ?? getMessages(locale).home.heading
  const [section, ...tags] = facts ?? []
  return {
    ...(facts ? { type: 'article', section, tags } : { type: 'website' }),
    siteName: 'Prunewise',
    locale: locale === 'zh' ? 'zh_CN' : 'en_US',
    title: shown,
    description,
    url: siteUrl + path,
    images: { url: siteUrl + socialImagePath(path), width: 1200, height: 630, alt: shown },
  }
}
