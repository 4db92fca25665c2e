import type { MouseEvent } from 'react'
import { basePath, cardPath } from '#app/_lib/paths.ts'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { SearchWords } from '#lib/i18n/search-en.ts'
import type { SearchResult } from '#lib/search/search-cards.ts'
import { MarkedText } from './marked-text.tsx'

interface SearchResultsProps {
  readonly id: string
  readonly label: string
  readonly words: SearchWords
  readonly locale: Locale
  readonly results: readonly SearchResult[]
  readonly active: number
  readonly optionId: (place: number) => string
  readonly onFollow: () => void
}

/** The cards found, as options that are links: the focus stays in the field, and a press follows as a link does. */
export function SearchResults(props: SearchResultsProps) {
  const { id, label, words, locale, results, active, optionId, onFollow } = props

  function follow(event: MouseEvent): void {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onFollow()
  }

  return (
    <div id={id} role="listbox" aria-label={label} className="search-results" hidden={results.length === 0}>
      {results.map(({ key, title, snippet }, place) => (
        <a
          key={key}
          id={optionId(place)}
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          href={basePath + cardPath(locale, key)}
          onClick={follow}
        >
          <span className="search-title">
            <span>
              <MarkedText {...title} />
            </span>
            <span className="search-kind">{key.startsWith('exercises/') ? words.exercise : words.question}</span>
          </span>
          <span className="search-snippet" lang={languageTag(snippet?.locale ?? locale)}>
            {snippet && <MarkedText {...snippet} />}
          </span>
        </a>
      ))}
    </div>
  )
}
