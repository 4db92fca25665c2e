import type { Metadata } from 'next'
import { Page } from '#app/_components/page.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { syncPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { SyncIsland } from '#app/_sync/sync-island.tsx'
import { syncWords } from '#lib/i18n/sync.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/sync'>): Promise<Metadata> {
  const { heading, description } = syncWords(await readLocale(params))
  return pageMetadata(await readLocale(params), { title: heading, description }, syncPath)
}

export default async function SyncPage({ params }: PageProps<'/[locale]/sync'>) {
  const locale = await readLocale(params)
  const words = syncWords(locale)
  return (
    <Page>
      <h1 className="text-2xl">{words.heading}</h1>
      <p className="mt-4 max-w-measure">{words.intro}</p>
      <SyncIsland locale={locale} />
      <section aria-labelledby="leaves" className="mt-10 max-w-measure">
        <h2 id="leaves" className="text-xl">
          {words.leaves}
        </h2>
        <ul className="mt-3 list-disc space-y-2 pl-5">
          {words.leavesItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
