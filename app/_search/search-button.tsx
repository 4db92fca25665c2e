'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { SearchAddresses } from './search-client.ts'
import { isSearchKey, wantsSingleKeys } from './search-key.ts'

interface SearchButtonProps {
  readonly locale: Locale
  readonly addresses: SearchAddresses
  readonly children: ReactNode
}

type Loaded = typeof import('./search-dialog.tsx')

/** Opens the search, as Ctrl+K and a slash do. Nothing of it is loaded before a hand or the focus is on the button. */
export function SearchButton({ locale, addresses, children }: SearchButtonProps) {
  const [loaded, setLoaded] = useState<Loaded>()
  const [open, setOpen] = useState(false)

  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const mac = /^(Mac|iP)/.test(navigator.platform)
      if (document.querySelector('dialog:modal') || !isSearchKey(event, mac, wantsSingleKeys)) return
      event.preventDefault()
      load()
      setOpen(true)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })

  function load(): void {
    import('./search-dialog.tsx').then(
      (module) => {
        module.openSearch(addresses)
        setLoaded(module)
      },
      () => setOpen(false),
    )
  }

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onPointerEnter={load}
        onFocus={load}
        onClick={() => {
          load()
          setOpen(true)
        }}
        className="needs-js inline-flex size-8 max-sm:w-7 items-center justify-center gap-1.5 rounded text-muted hover:text-ink lg:w-auto lg:px-1.5"
      >
        {children}
      </button>
      {open && loaded && <loaded.SearchDialog locale={locale} addresses={addresses} onClose={() => setOpen(false)} />}
    </>
  )
}
