import type { Question, Topic } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import { CalcFormLater } from './calc-form-later.tsx'
import { CalcFormView } from './calc-form-view.tsx'
import { Notes } from './notes.tsx'
import { RevealButton } from './reveal-button.tsx'

interface QuestionPromptProps {
  readonly topics: readonly Topic[]
  readonly question: Question
  readonly locale: Locale
}

/** What stands before the answer: the prompt, and places to answer it. */
export function QuestionPrompt({ topics, question, locale }: QuestionPromptProps) {
  const messages = getMessages(locale)
  const { slug, calc } = question
  const { question: prompt, calcLabels } = question.text[locale]
  const topic = topics.find(({ id }) => id === question.topic)?.title[locale]
  const calcTexts = { locale, fields: calc, fieldLabels: calcLabels, labels: messages.calc }
  const { notes, optional, notesHint, show, hide } = messages.question
  return (
    <header className="max-w-measure">
      <p className="flex flex-wrap gap-x-4 text-muted text-sm">
        <span>{topic}</span>
        <span>{messages.levels[question.level]}</span>
        <span>{messages.kinds[question.kind]}</span>
      </p>
      <h1 className={`mt-2.5 ${promptSize(prompt, locale)}`}>{prompt}</h1>
      {calc.length > 0 && (
        <CalcFormLater slug={slug} {...calcTexts}>
          <CalcFormView {...calcTexts} entries={{}} verdicts={[]} result="" />
        </CalcFormLater>
      )}
      <Notes slug={slug} labels={{ notes, optional, notesHint }} />
      <RevealButton slug={slug} labels={{ show, hide }} />
    </header>
  )
}

/** A long prompt set as large as a short one would fill the screen. */
function promptSize(prompt: string, locale: Locale): string {
  const long = prompt.length > (locale === 'zh' ? 48 : 110)
  return long ? 'text-xl leading-[1.45] font-semibold text-pretty max-sm:text-lg max-sm:leading-[1.5]' : 'text-2xl'
}
