import type { Metadata } from 'next'
import { Page } from '#app/_components/page.tsx'
import { QuestionBrowser } from '#app/_components/question-browser.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { questionsPath } from '#app/_lib/paths.ts'
import { filterGroups } from '#app/_lib/question-filters.ts'
import { questionItem } from '#app/_lib/question-items.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { getDeck } from '#lib/content/deck.ts'
import { getMessages } from '#lib/i18n/messages.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/questions'>): Promise<Metadata> {
  const { heading, description } = getMessages(await readLocale(params)).questions
  return pageMetadata(await readLocale(params), { title: heading, description }, questionsPath)
}

export default async function QuestionsPage({ params }: PageProps<'/[locale]/questions'>) {
  const locale = await readLocale(params)
  const messages = getMessages(locale)
  const deck = await getDeck()
  const items = deck.questions.map((question) => questionItem(question, locale))
  return (
    <Page>
      <h1 className="text-2xl">{messages.questions.heading}</h1>
      <QuestionBrowser
        locale={locale}
        items={items}
        groups={filterGroups(deck, items, locale, messages)}
        labels={messages.questions}
      />
    </Page>
  )
}
