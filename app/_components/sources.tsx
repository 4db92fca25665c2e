import { type Source, type SourceStatus, sourceStatuses } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'

/** The sources with the fact that each supports and how far it was verified. */
export function Sources({ sources, locale }: { readonly sources: readonly Source[]; readonly locale: Locale }) {
  const { question, statuses } = getMessages(locale)
  const used = sourceStatuses.filter((status) => sources.some((source) => source.status === status))
  return (
    <section aria-labelledby="sources-heading" className="mt-12">
      <h2 id="sources-heading" className="text-xl">
        {question.sources}
      </h2>
      <ul className="mt-3 border-line border-b">
        {sources.map((source) => (
          <SourceRow key={`${source.key} ${source.supports.en}`} source={source} locale={locale} />
        ))}
      </ul>
      <details className="mt-3 text-muted text-sm">
        <summary className="min-h-6 w-fit hover:text-ink">{question.legend}</summary>
        <dl className="mt-2 grid gap-1.5 sm:grid-cols-[max-content_minmax(0,1fr)] sm:gap-x-4">
          {used.map((status) => (
            <div key={status} className="contents">
              <dt>
                <StatusTag status={status} locale={locale} />
              </dt>
              <dd className="max-sm:mb-1.5">{statuses[status].meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

function SourceRow({ source, locale }: { readonly source: Source; readonly locale: Locale }) {
  const origin = [source.authors, source.year, source.ref].filter((part) => part !== null && part !== '')
  return (
    <li className="border-line border-t py-2.5">
      <p>
        {source.supports[locale]} <StatusTag status={source.status} locale={locale} />
      </p>
      <p lang="en" className="mt-0.5 text-muted text-sm">
        {source.url === undefined ? (
          source.title
        ) : (
          <a href={source.url} rel="noreferrer" className="hover:text-ink">
            {source.title}
          </a>
        )}
        {`. ${origin.join(', ')}`}
      </p>
    </li>
  )
}

const statusColors: Readonly<Record<SourceStatus, string>> = {
  A: 'text-pass',
  R: 'text-pass',
  D: 'text-pass',
  C: 'text-pass',
  M: 'text-warn',
  X: 'text-warn',
}

function StatusTag({ status, locale }: { readonly status: SourceStatus; readonly locale: Locale }) {
  return (
    <span className={`${statusColors[status]} whitespace-nowrap font-mono font-semibold text-xs`}>
      {getMessages(locale).statuses[status].name}
    </span>
  )
}
