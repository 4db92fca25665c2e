import { SiteLink } from '#app/_components/site-link.tsx'
import { questionsPath } from '#app/_lib/paths.ts'
import { topicCounts } from '#app/_lib/question-items.ts'
import type { SiteOutline } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import { getMessages } from '#lib/i18n/messages.ts'

/** The site's topics with the number of questions in each; a topic leads to its questions. */
export function TopicIndex({ site, locale }: { readonly site: SiteOutline; readonly locale: Locale }) {
  const { home } = getMessages(locale)
  return (
    <section aria-labelledby="topics" className="content-start">
      <h2 id="topics" className="text-xl">
        {home.topics}
      </h2>
      <ul className="mt-3 border-line border-b">
        {topicCounts(site, locale).map(({ id, title, count }) => (
          <li
            key={id}
            className="relative flex items-baseline justify-between gap-4 border-line border-t py-2 not-has-[a]:text-muted"
          >
            {count === 0 ? (
              <span>{title}</span>
            ) : (
              <SiteLink
                href={questionsPath(locale, id)}
                className="no-underline after:absolute after:inset-0 hover:underline"
              >
                {title}
              </SiteLink>
            )}
            <span className="shrink-0 text-muted text-sm tabular-nums">
              {count === 0 ? home.noneYet : plural(locale, home.topicCount, count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
