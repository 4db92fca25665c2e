import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InlineScript } from '#app/_components/inline-script.tsx'
import { KatexStyles } from '#app/_components/katex-styles.tsx'
import { BackToInterview } from '#app/_interview/back-to-interview.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { exercisePath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { earlyAreaScript } from '#app/_workbench/editor/early-area.ts'
import { ExerciseNeighbours } from '#app/_workbench/exercise-neighbours.tsx'
import { paneSizesScript } from '#app/_workbench/pane-sizes.ts'
import { settingsScript } from '#app/_workbench/settings/show-settings.ts'
import { Statement } from '#app/_workbench/statement.tsx'
import { Workbench } from '#app/_workbench/workbench.tsx'
import { existingExercises, getDeck, getExercises } from '#lib/content/deck.ts'
import { readRuntimeAssets, readSolutionUrl } from '#lib/content/runtime-assets.ts'

type Props = PageProps<'/[locale]/exercises/[slug]'>

export async function generateStaticParams() {
  return (await getExercises()).map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params)
  const { slug, text } = await readExercise(params)
  const { title, summary } = text[locale]
  return pageMetadata({ title, description: summary }, (other) => exercisePath(other, slug))
}

export default async function ExercisePage({ params }: Props) {
  const locale = await readLocale(params)
  const exercise = await readExercise(params)
  const { topics, questions } = await getDeck()
  const { slug, starter, exports, timeLimitMs } = exercise
  return (
    <>
      {exercise.text[locale].hasMath && <KatexStyles />}
      <InlineScript code={paneSizesScript} />
      <InlineScript code={settingsScript} />
      <BackToInterview locale={locale} slug={slug} />
      <Workbench
        locale={locale}
        exercise={{
          slug,
          starter,
          exports,
          timeLimitMs,
          mistakes: exercise.text[locale].mistakes,
          solutionUrl: readSolutionUrl(slug),
        }}
        assets={readRuntimeAssets()}
        statement={
          <>
            <Statement
              exercise={exercise}
              topic={topics.find(({ id }) => id === exercise.topic)?.title[locale] ?? ''}
              prerequisites={existingExercises(exercise.prerequisites, await getExercises())}
              questions={questions.filter((question) => exercise.questions.includes(question.slug))}
              locale={locale}
            />
            <ExerciseNeighbours slug={slug} exercises={await getExercises()} locale={locale} />
          </>
        }
      />
      <InlineScript code={earlyAreaScript} />
    </>
  )
}

async function readExercise(params: Props['params']) {
  const { slug } = await params
  return (await getExercises()).find((exercise) => exercise.slug === slug) ?? notFound()
}
