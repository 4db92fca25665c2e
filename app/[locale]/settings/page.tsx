import type { Metadata } from 'next'
import { Page } from '#app/_components/page.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { settingsPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { SettingsIsland } from '#app/_settings/settings-island.tsx'
import { readRuntimeAssets } from '#lib/content/runtime-assets.ts'
import { settingsWords } from '#lib/i18n/settings.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/settings'>): Promise<Metadata> {
  const { heading, description } = settingsWords(await readLocale(params))
  return pageMetadata(await readLocale(params), { title: heading, description }, settingsPath)
}

export default async function SettingsPage({ params }: PageProps<'/[locale]/settings'>) {
  const locale = await readLocale(params)
  const { sqliteWasm } = readRuntimeAssets()
  return (
    <Page>
      <h1 className="text-2xl">{settingsWords(locale).heading}</h1>
      <SettingsIsland locale={locale} sqliteWasm={sqliteWasm} />
    </Page>
  )
}
