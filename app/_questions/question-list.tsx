import { Page } from '#app/_components/page.tsx'
import { filterGroups } from '#app/_lib/question-filters.ts'
import type { SiteOutline } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import { Pager } from './pager.tsx'
import { QuestionBrowser } from './question-browser.tsx'
import { itemsOnPage, pageCount } from './question-pages.ts'
import { QuestionRows } from './question-rows.tsx'

interface QuestionListProps {
  readonly site: SiteOutline
  readonly locale: Locale
  /** Counted from 1. */
  readonly page: number
}

/** One page of the list of questions, under the filters for all of it. */
export function QuestionList({ site, locale, page }: QuestionListProps) {
  const messages = getMessages(locale)
  const groups = filterGroups(site, locale, messages)
  return (
    <Page>
      <h1 className="text-2xl">{messages.questions.heading}</h1>
      <QuestionBrowser locale={locale} total={site.questions.length} groups={groups} labels={messages.questions}>
        <QuestionRows locale={locale} items={itemsOnPage(site, page, locale)} groups={groups} />
        <Pager locale={locale} page={page} pages={pageCount(site)} />
      </QuestionBrowser>
    </Page>
  )
}
