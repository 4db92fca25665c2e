import { SiteLink } from '#app/_components/site-link.tsx'
import { questionPath } from '#app/_lib/paths.ts'
import type { QuestionSummary } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'

interface NeighboursProps {
  readonly previous?: QuestionSummary
  readonly next?: QuestionSummary
  readonly locale: Locale
}

/** The questions before and after this one. */
export function Neighbours({ previous, next, locale }: NeighboursProps) {
  const { question: labels } = getMessages(locale)
  return (
    <nav aria-label={labels.neighbours} className="no-print mt-14 grid gap-x-14 border-line border-t sm:grid-cols-2">
      {previous && (
        <SiteLink href={questionPath(locale, previous.slug)} rel="prev" className={linkStyle}>
          <span className="text-muted text-sm">
            <span aria-hidden="true">← </span>
            {labels.previous}
          </span>
          <span className="font-medium group-hover:underline">{previous.title[locale]}</span>
        </SiteLink>
      )}
      {next && (
        <SiteLink
          href={questionPath(locale, next.slug)}
          rel="next"
          className={`${linkStyle} sm:col-start-2 sm:text-right max-sm:not-first:border-line max-sm:not-first:border-t`}
        >
          <span className="text-muted text-sm">
            {labels.next}
            <span aria-hidden="true"> →</span>
          </span>
          <span className="font-medium group-hover:underline">{next.title[locale]}</span>
        </SiteLink>
      )}
    </nav>
  )
}

const linkStyle = 'group grid content-start gap-0.5 py-4 no-underline'
