import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { cardState, isLeech, leechLapses } from '#lib/core/study/queue.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { reviewWords } from '#lib/i18n/review.ts'

/** Cards that are forgotten again and again, with what to study instead and the way to suspend them. */
export function Leeches({ ready, locale }: { readonly ready: ReadyStudy; readonly locale: Locale }) {
  const words = reviewWords(locale)
  const { state, catalog, study } = ready
  const leeches = catalog.cards.filter(({ key }) => isLeech(cardState(state, key)) && !cardState(state, key).suspended)
  if (leeches.length === 0) return null
  return (
    <section aria-labelledby="leeches" className="mt-12">
      <h2 id="leeches" className="text-xl">
        <span aria-hidden="true" className="text-warn">
          ◆
        </span>{' '}
        {words.leeches}
      </h2>
      <p className="mt-1 max-w-measure text-muted">{fill(words.leechesNote, { count: leechLapses })}</p>
      <ul className="mt-3 border-line border-b">
        {leeches.map(({ key, title, related }) => (
          <li key={key} className="border-line border-t py-3">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <SiteLink href={cardPath(locale, key)} className="font-medium">
                {title[locale]}
              </SiteLink>
              <span className="text-muted text-sm">
                {plural(locale, words.lapses, cardState(state, key).memory?.lapses ?? 0)}
              </span>
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
              {catalog.cards
                .filter((other) => related.includes(other.key))
                .slice(0, 2)
                .map((other) => (
                  <span key={other.key}>
                    {words.related} <SiteLink href={cardPath(locale, other.key)}>{other.title[locale]}</SiteLink>
                  </span>
                ))}
              <button
                type="button"
                className="min-h-8 underline underline-offset-4"
                onClick={() => void study.record({ kind: 'suspended', card: key })}
              >
                {gradingWords(locale).suspend}
                <span className="sr-only"> {title[locale]}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
