import type { Metadata } from 'next'
import { ExerciseRow } from '#app/_components/exercise-row.tsx'
import { Page } from '#app/_components/page.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { exercisesPath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { getOutline } from '#lib/content/compiled-site.ts'
import { plural } from '#lib/i18n/format.ts'
import { getMessages } from '#lib/i18n/messages.ts'

export async function generateMetadata({ params }: PageProps<'/[locale]/exercises'>): Promise<Metadata> {
  const { heading, description } = getMessages(await readLocale(params)).exercises
  return pageMetadata({ title: heading, description }, exercisesPath)
}

export default async function ExercisesPage({ params }: PageProps<'/[locale]/exercises'>) {
  const locale = await readLocale(params)
  const { exercises: labels } = getMessages(locale)
  const { topics, exercises } = await getOutline()
  const topicTitle = (id: string) => topics.find((topic) => topic.id === id)?.title[locale] ?? id
  return (
    <Page>
      <h1 className="text-2xl">{labels.heading}</h1>
      <p className="mt-2 max-w-measure text-lg text-muted">{labels.lead}</p>
      <p className="mt-8 mb-2 text-muted text-sm">
        {exercises.length === 0 ? labels.none : plural(locale, labels.count, exercises.length)}
      </p>
      <ol className="border-line border-b empty:border-0">
        {exercises.map((exercise) => (
          <ExerciseRow key={exercise.slug} exercise={exercise} locale={locale} topic={topicTitle(exercise.topic)} />
        ))}
      </ol>
    </Page>
  )
}
