import type { Metadata } from 'next'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { questionsPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { QuestionList } from '#app/_questions/question-list.tsx'
import { getOutline } from '#lib/content/compiled-site.ts'
import { getMessages } from '#lib/i18n/messages.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/questions'>): Promise<Metadata> {
  const { heading, description } = getMessages(await readLocale(params)).questions
  return pageMetadata({ title: heading, description }, questionsPath)
}

export default async function QuestionsPage({ params }: PageProps<'/[locale]/questions'>) {
  return <QuestionList site={await getOutline()} locale={await readLocale(params)} page={1} />
}
