import type { Metadata } from 'next'
import { Page } from '#app/_components/page.tsx'
import { InterviewIsland } from '#app/_interview/interview-island.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { interviewPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { getMessages } from '#lib/i18n/messages.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/interview'>): Promise<Metadata> {
  const { heading, description } = interviewWords(await readLocale(params))
  return pageMetadata(await readLocale(params), { title: heading, description }, interviewPath)
}

export default async function InterviewPage({ params }: PageProps<'/[locale]/interview'>) {
  const locale = await readLocale(params)
  const { levels, kinds, calc } = getMessages(locale)
  const { heading, noScript } = interviewWords(locale)
  return (
    <Page>
      <h1 className="text-2xl">{heading}</h1>
      <p className="without-js mt-3">{noScript}</p>
      <InterviewIsland locale={locale} labels={{ levels, kinds, calc }} />
    </Page>
  )
}
