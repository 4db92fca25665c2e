import { SiteLink } from '#app/_components/site-link.tsx'
import { questionsPagePath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { getMessages } from '#lib/i18n/messages.ts'

interface PagerProps {
  readonly locale: Locale
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
}

/** The way to the pages of the list before and after this one; nothing where there is one page. */
export function Pager({ locale, page, pages }: PagerProps) {
  const { pager } = getMessages(locale).questions
  if (pages === 1) return null
  return (
    <nav aria-label={pager.label} className="no-print mt-6 flex flex-wrap items-center gap-4">
      {page > 1 && (
        <SiteLink href={questionsPagePath(locale, page - 1)} rel="prev" className="button">
          {pager.previous}
        </SiteLink>
      )}
      <span className="text-muted text-sm tabular-nums">{fill(pager.place, { page, pages })}</span>
      {page < pages && (
        <SiteLink href={questionsPagePath(locale, page + 1)} rel="next" className="button">
          {pager.next}
        </SiteLink>
      )}
    </nav>
  )
}
