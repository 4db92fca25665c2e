import { SiteLink } from '#app/_components/site-link.tsx'
import { interviewPath } from '#app/_lib/paths.ts'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { GradeCounts } from './grade-counts.tsx'
import type { RoomProps } from './interview.tsx'

/** The reports in the log, the newest first. */
export function PastInterviews({ ready, locale }: RoomProps) {
  const words = interviewWords(locale)
  const { interviews } = ready.state
  if (interviews.length === 0) return null
  return (
    <section aria-labelledby="past" className="mt-12">
      <h2 id="past" className="text-xl">
        {words.past.heading}
      </h2>
      <ul className="mt-3 border-line border-b">
        {[...interviews].reverse().map(({ id, report }) => (
          <li
            key={id}
            className="relative flex flex-wrap items-baseline gap-x-5 gap-y-0.5 border-line border-t py-3 sm:grid sm:grid-cols-[minmax(0,1fr)_6rem_minmax(0,18rem)]"
          >
            <SiteLink
              href={`${interviewPath(locale)}?report=${id}`}
              className="basis-full font-medium text-[1rem] no-underline after:absolute after:inset-0 hover:underline"
            >
              {dateOf(report.startedMs, locale)}
            </SiteLink>
            <span className="text-muted text-sm">{plural(locale, words.setup.minutes, report.minutes)}</span>
            <GradeCounts items={report.items} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function dateOf(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'long', timeStyle: 'short' }).format(ms)
}
