import { Difficulty } from '#app/_components/difficulty.tsx'
import { FurtherReading } from '#app/_components/further-reading.tsx'
import { Html } from '#app/_components/html.tsx'
import { Sources } from '#app/_components/sources.tsx'
import type { Exercise, ExerciseSummary, QuestionSummary } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { AfterPass } from './after-pass.tsx'
import { Hints } from './hints.tsx'
import { Prerequisites } from './prerequisites.tsx'
import { StatementSection } from './statement-section.tsx'
import './statement.css'

interface StatementProps {
  readonly exercise: Exercise
  readonly topic: string
  readonly prerequisites: readonly ExerciseSummary[]
  readonly questions: readonly QuestionSummary[]
  readonly locale: Locale
}

/** The task, to be read with or without JavaScript. */
export function Statement({ exercise, topic, prerequisites, questions, locale }: StatementProps) {
  const { statement: words } = workbenchWords(locale)
  const text = exercise.text[locale]
  return (
    <div className="bench-text">
      <p className="flex flex-wrap items-baseline gap-x-4 text-muted text-sm">
        <span>{topic}</span>
        <Difficulty value={exercise.difficulty} locale={locale} />
      </p>
      <h1 className="mt-2 text-xl">{text.title}</h1>
      <Html html={text.taskHtml} className="prose mt-3" />
      <noscript>
        <p className="mt-4 text-muted text-sm">{words.needsScript}</p>
      </noscript>
      <StatementSection heading={words.signature} html={text.signatureHtml} wrap />
      <StatementSection heading={words.semantics} html={text.semanticsHtml} />
      <StatementSection heading={words.example} html={text.exampleHtml} />
      <Hints heading={words.hints} hints={text.hintsHtml} locale={locale} />
      <StatementSection heading={words.why} html={text.whyHtml} />
      <AfterPass label={words.discussion} locale={locale}>
        <StatementSection heading={words.discussion} html={text.discussionHtml} />
        <Mistakes heading={words.mistakes} mistakes={text.mistakes} />
      </AfterPass>
      <Prerequisites heading={words.prerequisites} exercises={prerequisites} locale={locale} />
      <FurtherReading locale={locale} exercises={[]} questions={questions} />
      <Sources sources={exercise.sources} locale={locale} />
    </div>
  )
}

interface MistakesProps {
  readonly heading: string
  readonly mistakes: Exercise['text'][Locale]['mistakes']
}

function Mistakes({ heading, mistakes }: MistakesProps) {
  return (
    <section className="mt-8">
      <h2 className="bench-heading">{heading}</h2>
      {Object.entries(mistakes).map(([name, { title, html }]) => (
        <details key={name} className="bench-fold">
          <summary>{title}</summary>
          <Html html={html} className="prose prose-inline" />
        </details>
      ))}
    </section>
  )
}
