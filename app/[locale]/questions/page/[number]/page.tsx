import type { Metadata } from 'next'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { questionsPagePath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { QuestionList } from '#app/_questions/question-list.tsx'
import { pageCount } from '#app/_questions/question-pages.ts'
import { getOutline } from '#lib/content/compiled-site.ts'
import { fill } from '#lib/i18n/format.ts'
import { getMessages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/questions/page/[number]'>

/** The first page, too, which is `/questions/`: Next cannot export a route that has no page. */
export async function generateStaticParams() {
  const pages = pageCount(await getOutline())
  return Array.from({ length: pages }, (_, index) => ({ number: String(index + 1) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { heading, description, pager } = getMessages(await readLocale(params)).questions
  const page = Number((await params).number)
  const place = fill(pager.place, { page, pages: pageCount(await getOutline()) })
  const title = page === 1 ? heading : `${heading} (${place})`
  return pageMetadata({ title, description }, (locale) => questionsPagePath(locale, page))
}

export default async function QuestionsNumberedPage({ params }: Props) {
  return (
    <QuestionList site={await getOutline()} locale={await readLocale(params)} page={Number((await params).number)} />
  )
}
