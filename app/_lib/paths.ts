import type { Locale } from '#lib/core/locale.ts'

/** Where the site is mounted, '' at a host's root. Next adds it to its own links; anything else must. */
export const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

export function homePath(locale: Locale): string {
  return `/${locale}/`
}

export function questionsPath(locale: Locale, topic?: string): string {
  return `/${locale}/questions/${topic === undefined ? '' : `?topic=${topic}`}`
}

export function questionPath(locale: Locale, slug: string): string {
  return `/${locale}/questions/${slug}/`
}

export function exercisesPath(locale: Locale): string {
  return `/${locale}/exercises/`
}

export function exercisePath(locale: Locale, slug: string): string {
  return `/${locale}/exercises/${slug}/`
}
