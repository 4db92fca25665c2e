import { SiteLink } from '#app/_components/site-link.tsx'
import { cardsPath, interviewPath, progressPath, settingsPath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'
import { reviewWords } from '#lib/i18n/review.ts'

/** The ways to the other pages of the study. */
export function StudyLinks({ locale }: { readonly locale: Locale }) {
  const words = reviewWords(locale)
  const links = [
    [cardsPath(locale), words.cards],
    [interviewPath(locale), words.interview],
    [progressPath(locale), words.progress],
    [settingsPath(locale), words.settings],
  ] as const
  return (
    <nav aria-label={words.links} className="mt-14 border-line border-t pt-4">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(([href, label]) => (
          <li key={href}>
            <SiteLink href={href} className="inline-flex min-h-9 items-center">
              {label}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
