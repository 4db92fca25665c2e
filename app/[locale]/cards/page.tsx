import type { Metadata } from 'next'
import { CardsIsland } from '#app/_cards/cards-island.tsx'
import { Page } from '#app/_components/page.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { cardsPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { getMessages } from '#lib/i18n/messages.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/cards'>): Promise<Metadata> {
  const { heading, description } = cardsWords(await readLocale(params))
  return pageMetadata(await readLocale(params), { title: heading, description }, cardsPath)
}

export default async function CardsPage({ params }: PageProps<'/[locale]/cards'>) {
  const locale = await readLocale(params)
  const { levels, kinds } = getMessages(locale)
  return (
    <Page>
      <h1 className="text-2xl">{cardsWords(locale).heading}</h1>
      <CardsIsland locale={locale} levels={levels} kinds={kinds} />
    </Page>
  )
}
