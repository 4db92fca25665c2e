import type { Metadata } from 'next'
import { Page } from '#app/_components/page.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { progressPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { ProgressIsland } from '#app/_progress/progress-island.tsx'
import { progressWords } from '#lib/i18n/progress.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/progress'>): Promise<Metadata> {
  const { heading, description } = progressWords(await readLocale(params))
  return pageMetadata(await readLocale(params), { title: heading, description }, progressPath)
}

export default async function ProgressPage({ params }: PageProps<'/[locale]/progress'>) {
  const locale = await readLocale(params)
  return (
    <Page>
      <h1 className="text-2xl">{progressWords(locale).heading}</h1>
      <ProgressIsland locale={locale} />
    </Page>
  )
}
