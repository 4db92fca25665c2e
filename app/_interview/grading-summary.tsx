import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { interviewPath } from '#app/_lib/paths.ts'
import { persistStorage } from '#app/_study/persist-storage.ts'
import { isAllGraded, stepsToGrade } from '#lib/core/interview/interview.ts'
import { makeReport } from '#lib/core/interview/report.ts'
import { slugOf } from '#lib/core/study/catalog.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { studyWords } from '#lib/i18n/study.ts'
import type { GradingProps } from './grading.tsx'
import { act, written } from './session.ts'
import { StageHeading } from './stage-heading.tsx'

/** All grades once more, to be changed or saved: nothing is logged before. */
export function GradingSummary({ interview, ready, locale, onSaving }: GradingProps) {
  const { grading: words } = interviewWords(locale)
  const { ratings } = studyWords(locale)
  const router = useRouter()
  const [saving, setSaving] = useState(false)

  /** The unfinished interview stays where it is: should the report be taken back, it can be graded again. */
  async function save(): Promise<void> {
    if (saving) return
    setSaving(true)
    onSaving()
    await written()
    const { id } = await ready.study.record({ kind: 'interviewed', report: makeReport(interview) })
    void persistStorage()
    router.push(`${interviewPath(locale)}?report=${id}`)
  }

  return (
    <div className="mt-6 max-w-measure">
      <StageHeading>{words.summary}</StageHeading>
      <p className="mt-2 text-muted">{words.summaryText}</p>
      <ul className="mt-5 border-line border-b">
        {stepsToGrade(interview).map(({ card, rating }, place) => (
          <li
            key={card}
            className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline gap-x-5 border-line border-t py-2.5"
          >
            <span id={`summary-${place}`}>
              {ready.catalog.cards.find(({ key }) => key === card)?.title[locale] ?? slugOf(card)}
            </span>
            <span className="font-semibold sm:w-20">{rating ? ratings[rating] : '–'}</span>
            <button
              type="button"
              className="quiet-button text-muted text-sm"
              aria-describedby={`summary-${place}`}
              onClick={() => act({ kind: 'went', to: place })}
            >
              {words.change}
            </button>
          </li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap items-center gap-4">
        <button
          type="button"
          className="button button-primary disabled:opacity-50"
          disabled={saving || !isAllGraded(interview)}
          onClick={() => void save()}
        >
          {words.save}
        </button>
        <p role="status" className="text-muted">
          {saving && words.saving}
        </p>
      </div>
    </div>
  )
}
