import { Mark } from '#app/_components/mark.tsx'
import { SiteLink } from '#app/_components/site-link.tsx'
import { cardPath, reviewPath } from '#app/_lib/paths.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import type { PartProps } from './section.tsx'

/** Before the first act: the ways to it. */
export function EmptyProgress({ ready, locale }: PartProps) {
  const { empty: words } = progressWords(locale)
  const [first] = ready.catalog.cards
  return (
    <div className="mt-10 max-w-measure border-line border-y py-10">
      <Mark size={44} />
      <p className="mt-5 font-medium text-lg">{words.title}</p>
      <p className="mt-1 text-muted">{words.text}</p>
      <p className="mt-5 flex flex-wrap gap-3">
        <SiteLink href={reviewPath(locale)} className="button button-primary">
          {words.review}
        </SiteLink>
        {first && (
          <SiteLink href={cardPath(locale, first.key)} className="button">
            {words.first}
          </SiteLink>
        )}
      </p>
    </div>
  )
}
