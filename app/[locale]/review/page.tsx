import type { Metadata } from 'next'
import { Page } from '#app/_components/page.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { reviewPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { ReviewIsland } from '#app/_review/review-island.tsx'
import { getMessages } from '#lib/i18n/messages.ts'
import { reviewWords } from '#lib/i18n/review.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/review'>): Promise<Metadata> {
  const { heading, description } = reviewWords(await readLocale(params))
  return pageMetadata(await readLocale(params), { title: heading, description }, reviewPath)
}

export default async function ReviewPage({ params }: PageProps<'/[locale]/review'>) {
  const locale = await readLocale(params)
  const { levels } = getMessages(locale)
  return (
    <Page>
      <h1 className="text-2xl">{reviewWords(locale).heading}</h1>
      <ReviewIsland locale={locale} levels={levels} />
    </Page>
  )
}
