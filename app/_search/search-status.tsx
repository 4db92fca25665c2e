import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import type { SearchWords } from '#lib/i18n/search-en.ts'
import type { SearchState } from './search-client.ts'

interface SearchStatusProps extends SearchState {
  readonly words: SearchWords
  readonly locale: Locale
  readonly query: string
  readonly onRetry: () => void
}

/** How many cards were found, read out as it changes; what to try where there are none. */
export function SearchStatus({ words, locale, phase, found, query, onRetry }: SearchStatusProps) {
  return (
    <div role="status" className="search-status">
      {phase === 'failed' ? (
        <>
          <p>{words.failed}</p>
          <button type="button" className="button" onClick={onRetry}>
            {words.retry}
          </button>
        </>
      ) : (
        query.trim() !== '' && sentence()
      )}
    </div>
  )

  function sentence() {
    if (!found) return phase === 'loading' ? <p>{words.loading}</p> : null
    const { total, results } = found
    if (total === 0) return <p>{words.none}</p>
    const forms = total > results.length ? words.best : words.count
    return <p>{plural(locale, forms, total, { shown: results.length })}</p>
  }
}
