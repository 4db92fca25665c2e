'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type MouseEvent, useEffect, useRef } from 'react'
import { basePath } from '#app/_lib/paths.ts'
import { localeKey } from '#app/_lib/storage-keys.ts'
import { type Locale, languageTag } from '#lib/core/locale.ts'

const names = { en: 'English', zh: '中文' } as const

/** The switch renders the page anew: remembers that the focus belongs on the new link. */
let switched = false

/** The same page in the other language, with its query, hash and scroll position. */
export function LanguageLink({ target }: { readonly target: Locale }) {
  const router = useRouter()
  const link = useRef<HTMLAnchorElement>(null)
  const path = `${usePathname()
    .replace(/^\/[^/]+/, `/${target}`)
    .replace(/\/$/, '')}/`

  useEffect(() => {
    if (switched) link.current?.focus({ preventScroll: true })
    switched = false
  }, [])

  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    const { search, hash } = window.location
    saveLocale(target)
    event.currentTarget.search = search
    event.currentTarget.hash = hash
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    switched = true
    router.push(path + search + hash, { scroll: false })
  }

  return (
    <a
      ref={link}
      href={basePath + path}
      hrefLang={languageTag(target)}
      lang={languageTag(target)}
      onPointerEnter={() => router.prefetch(path)}
      onClick={follow}
      className="inline-flex min-h-8 items-center px-1 sm:px-1.5 text-muted text-sm hover:text-ink"
    >
      {names[target]}
    </a>
  )
}

function saveLocale(locale: Locale): void {
  try {
    localStorage.setItem(localeKey, locale)
  } catch {
    // Storage is blocked: the address alone decides the language.
  }
}
