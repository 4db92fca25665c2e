'use client'

import { useSearchParams } from 'next/navigation'
import { Suspense, useCallback, useLayoutEffect, useState } from 'react'
import { readFilters, writeFilters } from '#app/_lib/filter-query.ts'
import { type FilterGroup, type FilterName, type Filters, filterNames } from '#app/_lib/question-filters.ts'
import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { FilterBar } from './filter-bar.tsx'
import { InlineScript } from './inline-script.tsx'
import { type QuestionItem, QuestionRow } from './question-row.tsx'

interface QuestionBrowserProps {
  readonly locale: Locale
  readonly items: readonly QuestionItem[]
  readonly groups: readonly FilterGroup[]
  readonly labels: Messages['questions']
}

/** The list and its filters, which the address holds. The server sends the whole list. */
export function QuestionBrowser({ locale, items, groups, labels }: QuestionBrowserProps) {
  const [filters, setFilters] = useState<Filters>({})
  const shown = items.filter((item) => filterNames.every((name) => (filters[name] ?? item[name]) === item[name]))
  const follow = useCallback((query: URLSearchParams) => setFilters(readFilters(query, groups)), [groups])

  function choose(next: Filters): void {
    setFilters(next)
    window.history.pushState(null, '', `${window.location.pathname}${writeFilters(next)}`)
  }

  function wordOf(name: FilterName, item: QuestionItem): string {
    const options = groups.find((group) => group.name === name)?.options
    return options?.find((option) => option.value === item[name])?.label ?? ''
  }

  const filtered = filterNames.some((name) => filters[name] !== undefined)
  const forms = shown.length === items.length ? labels.count : labels.filteredCount
  return (
    <>
      <Suspense>
        <QueryReader onQuery={follow} />
      </Suspense>
      <FilterBar groups={groups} filters={filters} labels={labels} onChoose={choose} />
      <div className="mt-5 mb-1.5 flex min-h-8 items-center gap-x-5 text-muted text-sm">
        <p role="status">{plural(locale, forms, shown.length, { total: items.length })}</p>
        {filtered && shown.length > 0 && (
          <button
            type="button"
            className="min-h-8 underline underline-offset-4 hover:text-ink"
            onClick={() => choose({})}
          >
            {labels.clear}
          </button>
        )}
      </div>
      {shown.length === 0 && (
        <div className="border-line border-y py-10">
          <p className="font-medium text-lg">{labels.empty}</p>
          <p className="mt-1 mb-4 text-muted">{labels.emptyHint}</p>
          <button type="button" className="button" onClick={() => choose({})}>
            {labels.clear}
          </button>
        </div>
      )}
      <ol data-questions className="border-line border-b empty:border-0">
        {shown.map((item) => (
          <QuestionRow
            key={item.slug}
            locale={locale}
            item={item}
            words={{ topic: wordOf('topic', item), level: wordOf('level', item), kind: wordOf('kind', item) }}
          />
        ))}
      </ol>
      <InlineScript code={firstPaint} />
    </>
  )
}

/** Apart from the list, because reading the query keeps a component out of the server's HTML. */
function QueryReader({ onQuery }: { readonly onQuery: (query: URLSearchParams) => void }) {
  const query = useSearchParams()
  useLayoutEffect(() => {
    onQuery(new URLSearchParams(query))
    document.adoptedStyleSheets = []
  }, [query, onQuery])
  return null
}

/** Filters the server's list by style until React does it, so that a shared address does not flash the whole list. */
const firstPaint = `(function(){try{var s=new CSSStyleSheet();new URLSearchParams(location.search).forEach(function(v,k){if(/^(topic|level|kind)$/.test(k)&&/^[\\w-]+$/.test(v))s.insertRule('[data-questions]>li:not([data-'+k+'="'+v+'"]){display:none}')});document.adoptedStyleSheets=[s]}catch(e){}})()`
