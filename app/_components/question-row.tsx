import { SiteLink } from '#app/_components/site-link.tsx'
import type { Level, QuestionKind } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { questionCard } from '#lib/core/study/catalog.ts'
import { CardStanding } from './card-standing.tsx'

export interface QuestionItem {
  readonly slug: string
  readonly href: string
  readonly title: string
  readonly topic: string
  readonly level: Level
  readonly kind: QuestionKind
}

interface QuestionRowProps {
  readonly item: QuestionItem
  readonly locale: Locale
  /** Words for the facts beside the title; without `topic` the row fits a narrow column. */
  readonly words: { readonly topic?: string; readonly level: string; readonly kind: string }
}

/** One dense row; all of it is the link's target. */
export function QuestionRow({ item, locale, words }: QuestionRowProps) {
  const columns = words.topic === undefined ? narrowColumns : wideColumns
  return (
    <li
      data-topic={item.topic}
      data-level={item.level}
      data-kind={item.kind}
      className={`relative flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-line border-t py-3 ${columns}`}
    >
      <SiteLink
        href={item.href}
        className="basis-full font-medium text-[1rem] no-underline after:absolute after:inset-0 hover:underline"
      >
        {item.title}
      </SiteLink>
      {words.topic !== undefined && <span className="text-muted text-sm">{words.topic}</span>}
      <span className="text-muted text-sm">{words.level}</span>
      <span className="text-muted text-sm">{words.kind}</span>
      <CardStanding card={questionCard(item.slug)} locale={locale} />
    </li>
  )
}

const wideColumns =
  'md:grid md:grid-cols-[minmax(0,1fr)_12rem_5rem_6rem_5rem] lg:grid-cols-[minmax(0,1fr)_17rem_5rem_6rem_5rem]'
const narrowColumns = 'sm:grid sm:grid-cols-[minmax(0,1fr)_5rem_6rem_5rem]'
