import type { TopicResult } from '#lib/core/interview/report.ts'
import type { Locale } from '#lib/core/locale.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { GradeCounts } from './grade-counts.tsx'
import { wordDuration } from './word-duration.ts'

interface ReportTableProps {
  readonly results: readonly TopicResult[]
  readonly titleOf: (topic: string) => string
  readonly locale: Locale
}

/** What was reached in each topic, the weakest first. */
export function ReportTable({ results, titleOf, locale }: ReportTableProps) {
  const { report: words } = interviewWords(locale)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it
    <section tabIndex={0} aria-labelledby="by-topic" className="mt-3 overflow-x-auto">
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{words.topic}</th>
            <th scope="col">{words.grades}</th>
            <th scope="col" data-number>
              {words.asked}
            </th>
            <th scope="col" data-number>
              {words.points}
            </th>
            <th scope="col" data-number>
              {words.time}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ topic, items, found, points, usedMs }) => (
            <tr key={topic}>
              <th scope="row">{titleOf(topic)}</th>
              <td>
                <GradeCounts items={items} locale={locale} />
              </td>
              <td data-number>{items.length}</td>
              <td data-number>{points === 0 ? '–' : `${found}/${points}`}</td>
              <td data-number>{wordDuration(locale, usedMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
