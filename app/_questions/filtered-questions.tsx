'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { QuestionItem } from '#app/_components/question-row.tsx'
import { type FilterGroup, type Filters, filterNames } from '#app/_lib/question-filters.ts'
import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { loadQuestionItems } from './load-question-items.ts'
import { questionsPerPage } from './question-pages.ts'
import { QuestionRows } from './question-rows.tsx'

interface FilteredQuestionsProps {
  readonly locale: Locale
  readonly filters: Filters
  readonly groups: readonly FilterGroup[]
  readonly labels: Messages['questions']
  readonly total: number
  /** What stands there until the list has been fetched. */
  readonly waiting: ReactNode
  readonly onClear: () => void
}

/** The questions that the filters let through, of the whole site. */
export function FilteredQuestions({
  locale,
  filters,
  groups,
  labels,
  total,
  waiting,
  onClear,
}: FilteredQuestionsProps) {
  const { items, failed, retry } = useQuestionItems(locale)
  const [more, setMore] = useState(1)
  const found = items?.filter((item) => filterNames.every((name) => (filters[name] ?? item[name]) === item[name]))
  const shown = found?.slice(0, more * questionsPerPage) ?? []

  if (failed) {
    return (
      <div role="alert" className="mt-5 border-line border-y py-6">
        <p className="mb-4">{labels.listFailed}</p>
        <button type="button" className="button" onClick={retry}>
          {labels.retry}
        </button>
      </div>
    )
  }
  return (
    <>
      <div className="mt-5 mb-1.5 flex min-h-8 items-center gap-x-5 text-muted text-sm">
        <p role="status">{found && plural(locale, labels.filteredCount, found.length, { total })}</p>
        {shown.length > 0 && (
          <button type="button" className="min-h-8 underline underline-offset-4 hover:text-ink" onClick={onClear}>
            {labels.clear}
          </button>
        )}
      </div>
      {!found && <div aria-busy="true">{waiting}</div>}
      {found?.length === 0 && (
        <div className="border-line border-y py-10">
          <p className="font-medium text-lg">{labels.empty}</p>
          <p className="mt-1 mb-4 text-muted">{labels.emptyHint}</p>
          <button type="button" className="button" onClick={onClear}>
            {labels.clear}
          </button>
        </div>
      )}
      {found && <QuestionRows locale={locale} items={shown} groups={groups} />}
      {found && found.length > shown.length && (
        <button type="button" className="button mt-6" onClick={() => setMore(more + 1)}>
          {labels.more}
        </button>
      )}
    </>
  )
}

function useQuestionItems(locale: Locale) {
  const [items, setItems] = useState<readonly QuestionItem[]>()
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches anew
  useEffect(() => {
    let gone = false
    loadQuestionItems(locale)
      .then((loaded) => {
        if (gone) return
        // The style that filtered the server's list has done its work.
        document.adoptedStyleSheets = []
        setItems(loaded)
      })
      .catch(() => !gone && setFailed(true))
    return () => {
      gone = true
    }
  }, [locale, attempt])

  function retry(): void {
    setFailed(false)
    setAttempt(attempt + 1)
  }
  return { items, failed, retry }
}
