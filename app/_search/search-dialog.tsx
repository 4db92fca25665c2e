import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { Dialog } from '#app/_components/dialog.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { searchWords } from '#lib/i18n/search.ts'
import { openSearch, type SearchAddresses } from './search-client.ts'
import { SearchResults } from './search-results.tsx'
import { SearchStart } from './search-start.tsx'
import { SearchStatus } from './search-status.tsx'
import './search.css'

export { openSearch }

interface SearchDialogProps {
  readonly locale: Locale
  readonly addresses: SearchAddresses
  readonly onClose: () => void
}

/** The search: a combobox whose list holds the cards found. Arrows choose, Enter follows, Escape closes. */
export function SearchDialog({ locale, addresses, onClose }: SearchDialogProps) {
  const words = searchWords(locale)
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [client, setClient] = useState(() => openSearch(addresses))
  const { phase, found } = useSyncExternalStore(client.subscribe, client.get, client.get)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const count = found?.results.length ?? 0
  const optionId = (place: number): string => `${listId}-${place}`

  useEffect(() => () => client.search('', locale), [client, locale])

  useEffect(() => {
    window.addEventListener('popstate', onClose)
    return () => window.removeEventListener('popstate', onClose)
  }, [onClose])

  function ask(text: string, by = client): void {
    setQuery(text)
    setActive(0)
    by.search(text, locale)
  }

  /** The letters on the way to a Chinese word are no query yet. */
  function type(event: ChangeEvent<HTMLInputElement>): void {
    const composing = (event.nativeEvent as InputEvent).isComposing
    if (composing) setQuery(event.target.value)
    else ask(event.target.value)
  }

  function move(to: number): void {
    const place = (to + count) % count
    setActive(place)
    document.getElementById(optionId(place))?.scrollIntoView({ block: 'nearest' })
  }

  function press(event: KeyboardEvent): void {
    // An input method uses these keys itself while it composes; Safari says so only by the code.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || count === 0) return
    if (event.key === 'ArrowDown') move(active + 1)
    else if (event.key === 'ArrowUp') move(active - 1)
    else if (event.key === 'Enter') document.getElementById(optionId(active))?.click()
    else return
    event.preventDefault()
  }

  function retry(): void {
    const next = openSearch(addresses)
    setClient(next)
    ask(query, next)
    input.current?.focus()
  }

  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className="search">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words.label}
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={count > 0 ? optionId(active) : undefined}
          data-first-focus
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={words.placeholder}
          value={query}
          onChange={type}
          onCompositionEnd={(event) => ask(event.currentTarget.value)}
          onKeyDown={press}
        />
        <SearchStatus words={words} locale={locale} phase={phase} found={found} query={query} onRetry={retry} />
        <SearchResults
          id={listId}
          label={words.results}
          words={words}
          locale={locale}
          results={found?.results ?? []}
          active={active}
          optionId={optionId}
          onFollow={onClose}
        />
        {query.trim() === '' && (
          <SearchStart
            words={words}
            onChoose={(example) => {
              ask(example)
              input.current?.focus()
            }}
          />
        )}
      </div>
    </Dialog>
  )
}
