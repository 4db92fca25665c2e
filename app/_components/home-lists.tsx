import type { ReactNode } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { exercisesPath, questionsPath } from '#app/_lib/paths.ts'
import { questionItem } from '#app/_lib/question-items.ts'
import type { SiteOutline } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import { ExerciseRow } from './exercise-row.tsx'
import { QuestionRow } from './question-row.tsx'

interface HomeListsProps {
  readonly site: SiteOutline
  readonly locale: Locale
}

/** The first questions and exercises, and the ways to the rest. */
export function HomeLists({ site, locale }: HomeListsProps) {
  const { home, levels, kinds } = getMessages(locale)
  const { questions, exercises } = site
  return (
    <div className="grid content-start gap-12">
      <Section
        id="first-questions"
        heading={home.firstQuestions}
        more={plural(locale, home.allQuestions, questions.length)}
        href={questionsPath(locale)}
      >
        {questions.slice(0, 6).map((question) => (
          <QuestionRow
            key={question.slug}
            locale={locale}
            item={questionItem(question, locale)}
            words={{ level: levels[question.level], kind: kinds[question.kind] }}
          />
        ))}
      </Section>
      {exercises.length > 0 && (
        <Section
          id="first-exercises"
          heading={home.firstExercises}
          more={plural(locale, home.allExercises, exercises.length)}
          href={exercisesPath(locale)}
        >
          {exercises.slice(0, 4).map((exercise) => (
            <ExerciseRow key={exercise.slug} exercise={exercise} locale={locale} />
          ))}
        </Section>
      )}
    </div>
  )
}

interface SectionProps {
  readonly id: string
  readonly heading: string
  readonly more: string
  readonly href: string
  readonly children: ReactNode
}

function Section({ id, heading, more, href, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl">
        {heading}
      </h2>
      <ol className="mt-3 border-line border-b">{children}</ol>
      <p className="mt-3">
        <SiteLink href={href}>{more}</SiteLink>
      </p>
    </section>
  )
}
