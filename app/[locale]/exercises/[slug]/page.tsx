import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InlineScript } from '#app/_components/inline-script.tsx'
import { KatexStyles } from '#app/_components/katex-styles.tsx'
import { StatementFonts } from '#app/_components/statement-fonts.tsx'
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
import { exercisesNamed, getOutline, questionsNamed, readExercise } from '#lib/content/compiled-site.ts'
import { readRuntimeAssets, readSolutionUrl } from '#lib/content/runtime-assets.ts'
import { getMessages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/exercises/[slug]'>

export async function generateStaticParams() {
  return (await getOutline()).exercises.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params)
  const { site, exercise } = await readPage(params)
  const { slug, topic, difficulty, text } = exercise
  const { title, summary } = text[locale]
  const { exercises } = getMessages(locale)
  const section = site.topics.find(({ id }) => id === topic)?.title[locale] ?? ''
  const facts = [section, exercises.name, exercises.difficulties[difficulty - 1]]
  return pageMetadata(locale, { title, description: summary, facts }, (other) => exercisePath(other, slug))
}

export default async function ExercisePage({ params }: Props) {
  const locale = await readLocale(params)
  const { site, exercise } = await readPage(params)
  const { slug, starter, exports, timeLimitMs } = exercise
  return (
    <>
      {exercise.text[locale].hasMath && (
        <>
          <KatexStyles />
          <StatementFonts slug={slug} locale={locale} />
        </>
      )}
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
              topic={site.topics.find(({ id }) => id === exercise.topic)?.title[locale] ?? ''}
              prerequisites={exercisesNamed(exercise.prerequisites, site)}
              questions={questionsNamed(exercise.questions, site)}
              locale={locale}
            />
            <ExerciseNeighbours slug={slug} exercises={site.exercises} locale={locale} />
          </>
        }
      />
      <InlineScript code={earlyAreaScript} />
    </>
  )
}

async function readPage(params: Props['params']) {
  const { slug } = await params
  const site = await getOutline()
  return site.exerciseAt.has(slug) ? { site, exercise: await readExercise(slug) } : notFound()
}
