import { judgeEntry } from '#app/_lib/judge-entry.ts'
import type { Step } from '#lib/core/interview/interview.ts'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import type { Locale } from '#lib/core/locale.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { getMessages } from '#lib/i18n/messages.ts'

interface GradedNumbersProps {
  readonly question: InterviewQuestion
  readonly step: Step
  readonly locale: Locale
  readonly heading: string
}

const looks = {
  correct: { shape: '●', color: 'text-pass' },
  wrong: { shape: '▲', color: 'text-fail' },
  unreadable: { shape: '◆', color: 'text-warn' },
} as const

/** What was typed for each number of a calculation, and whether it was right. */
export function GradedNumbers({ question, step, locale, heading }: GradedNumbersProps) {
  const { grading: words } = interviewWords(locale)
  const { calc: labels } = getMessages(locale)
  return (
    <section className="mt-7">
      <h3 className="label mb-1">{heading}</h3>
      <ul className="border-line border-b">
        {question.calc.map((field) => {
          const entry = step.entries[field.id]?.trim() ?? ''
          const { outcome } = judgeEntry(entry, field)
          return (
            <li key={field.id} className="flex flex-wrap justify-between gap-x-5 gap-y-1 border-line border-t py-2.5">
              <span>{question.calcLabels[field.id] ?? field.id}</span>
              {entry === '' ? (
                <span className="text-muted">{words.noNumber}</span>
              ) : (
                <span className="flex flex-wrap items-baseline gap-x-3">
                  <code className="tabular-nums">{entry}</code>
                  <strong className={`font-semibold ${looks[outcome].color}`}>
                    <span aria-hidden="true">{looks[outcome].shape} </span>
                    {labels[outcome]}
                  </strong>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
