import type { Metadata } from 'next'
import { HomeLists } from '#app/_components/home-lists.tsx'
import { Page } from '#app/_components/page.tsx'
import { PruningFigure } from '#app/_components/pruning-figure.tsx'
import { SiteLink } from '#app/_components/site-link.tsx'
import { TodayLine } from '#app/_components/today-line.tsx'
import { TopicIndex } from '#app/_components/topic-index.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { exercisesPath, homePath, questionPath, questionsPath, reviewPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { getOutline } from '#lib/content/compiled-site.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import { reviewWords } from '#lib/i18n/review.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { description } = getMessages(await readLocale(params)).site
  return pageMetadata(await readLocale(params), { description }, homePath)
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = await readLocale(params)
  const { home } = getMessages(locale)
  const site = await getOutline()
  const [first] = site.questions
  return (
    <Page>
      <h1 className="max-w-[44rem] text-3xl">{home.heading}</h1>
      <p className="mt-4 max-w-measure text-pretty text-lg text-muted leading-(--leading-prose)">{home.lead}</p>
      <TodayLine locale={locale} greeting={reviewWords(locale).home.begin} />
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <SiteLink href={reviewPath(locale)} className="button button-primary needs-js">
          {home.review}
        </SiteLink>
        <SiteLink
          href={first === undefined ? questionsPath(locale) : questionPath(locale, first.slug)}
          className="button"
        >
          {home.start}
        </SiteLink>
        <SiteLink href={exercisesPath(locale)} className="button">
          {home.openExercises}
        </SiteLink>
      </p>
      <PruningFigure locale={locale} />
      <div className="mt-12 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <HomeLists site={site} locale={locale} />
        <TopicIndex site={site} locale={locale} />
      </div>
    </Page>
  )
}
