import { Fragment } from 'react'
import { countGrades } from '#lib/core/interview/report.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { InterviewItem } from '#lib/core/study/events.ts'
import { fill } from '#lib/i18n/format.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { studyWords } from '#lib/i18n/study.ts'

/** The grades that were given, the best first. */
export function GradeCounts({ items, locale }: { readonly items: readonly InterviewItem[]; readonly locale: Locale }) {
  const { grade } = interviewWords(locale).past
  const { ratings } = studyWords(locale)
  const given = [...countGrades(items)].reverse().filter(({ count }) => count > 0)
  const separator = locale === 'zh' ? '、' : ', '
  return (
    <span className="text-muted text-sm tabular-nums">
      {given.length === 0 && '–'}
      {given.map(({ rating, count }, index) => (
        <Fragment key={rating}>
          {index > 0 && separator}
          <span className="whitespace-nowrap">{fill(grade, { grade: ratings[rating], count })}</span>
        </Fragment>
      ))}
    </span>
  )
}
