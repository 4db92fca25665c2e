'use client'

import { useSearchParams } from 'next/navigation'
import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { InlineScript } from '#app/_components/inline-script.tsx'
import { useLater } from '#app/_hooks/use-later.ts'
import { readFilters, writeFilters } from '#app/_lib/filter-query.ts'
import { type FilterGroup, type Filters, filterNames } from '#app/_lib/question-filters.ts'
import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { FilterBar } from './filter-bar.tsx'

const loadFiltered = () => import('./filtered-questions.tsx').then(({ FilteredQuestions }) => FilteredQuestions)

interface QuestionBrowserProps {
  readonly locale: Locale
  /** How many questions the site has. */
  readonly total: number
  readonly groups: readonly FilterGroup[]
  readonly labels: Messages['questions']
  /** A page of the whole list, from the server. */
  readonly children: ReactNode
}

/** The list and its filters, which the address holds. What a filter finds on other pages is fetched when one is chosen. */
export function QuestionBrowser({ locale, total, groups, labels, children }: QuestionBrowserProps) {
  const [filters, setFilters] = useState<Filters>({})
  const filtered = filterNames.some((name) => filters[name] !== undefined)
  const Filtered = useLater(filtered ? loadFiltered : null)
  const follow = useCallback(
    (query: URLSearchParams) => {
      const next = readFilters(query, groups)
      setFilters(next)
      // Values that no filter knows must not hide the list; with a filter the sheet stays until its list is there.
      if (writeFilters(next) === '') document.adoptedStyleSheets = []
    },
    [groups],
  )

  function choose(next: Filters): void {
    setFilters(next)
    window.history.pushState(null, '', `${window.location.pathname}${writeFilters(next)}`)
  }

  return (
    <>
      <Suspense>
        <QueryReader onQuery={follow} />
      </Suspense>
      <FilterBar groups={groups} filters={filters} labels={labels} onChoose={choose} />
      {filtered && Filtered ? (
        <Filtered {...{ locale, filters, groups, labels, total }} onClear={() => choose({})} waiting={children} />
      ) : (
        <>
          <p role="status" className="mt-5 mb-1.5 flex min-h-8 items-center text-muted text-sm">
            {plural(locale, labels.count, total)}
          </p>
          {children}
        </>
      )}
      <InlineScript code={firstPaint} />
    </>
  )
}

/** Apart from the list, because reading the query keeps a component out of the server's HTML. */
function QueryReader({ onQuery }: { readonly onQuery: (query: URLSearchParams) => void }) {
  const query = useSearchParams()
  useEffect(() => onQuery(new URLSearchParams(query)), [query, onQuery])
  return null
}

/** Filters the server's list by style until the code that does it is there, so that a shared address shows no more. */
const firstPaint = `(function(){try{var s=new CSSStyleSheet();new URLSearchParams(location.search).forEach(function(v,k){if(/^(topic|level|kind)$/.test(k)&&/^[\\w-]+$/.test(v))s.insertRule('[data-questions]>li:not([data-'+k+'="'+v+'"]){display:none}')});document.adoptedStyleSheets=[s]}catch(e){}})()`
