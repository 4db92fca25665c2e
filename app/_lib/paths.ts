import type { Locale } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'

/** Where the site is mounted, '' at a host's root. Next adds it to its own links; anything else must. */
export const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? ''

export function homePath(locale: Locale): string {
  return `/${locale}/`
}

export function questionsPath(locale: Locale, topic?: string): string {
  return `/${locale}/questions/${topic === undefined ? '' : `?topic=${topic}`}`
}

/** A page of the list of questions, counted from 1. */
export function questionsPagePath(locale: Locale, page: number): string {
  return page === 1 ? questionsPath(locale) : `/${locale}/questions/page/${page}/`
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

export function reviewPath(locale: Locale): string {
  return `/${locale}/review/`
}

export function cardsPath(locale: Locale): string {
  return `/${locale}/cards/`
}

export function progressPath(locale: Locale): string {
  return `/${locale}/progress/`
}

export function interviewPath(locale: Locale): string {
  return `/${locale}/interview/`
}

export function settingsPath(locale: Locale): string {
  return `/${locale}/settings/`
}

export function syncPath(locale: Locale): string {
  return `/${locale}/sync/`
}

/** The page of a card, a question or an exercise. */
export function cardPath(locale: Locale, key: CardKey): string {
  return `/${locale}/${key}/`
}
