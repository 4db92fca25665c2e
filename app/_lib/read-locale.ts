import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '#lib/core/locale.ts'

/** The page's language, from its parameters. */
export async function readLocale(params: Promise<{ readonly locale: string }>): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : notFound()
}
