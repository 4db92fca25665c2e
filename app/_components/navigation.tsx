'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { basePath } from '#app/_lib/paths.ts'

/**
 * Follows the page's plain links without loading a document: one listener for all of them costs every page less than a
 * component for each. What a reader is about to press is fetched ahead, and the neighbours of the page.
 */
export function Navigation() {
  const router = useRouter()
  const path = usePathname()

  useEffect(() => {
    function follow(event: MouseEvent): void {
      if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        return
      const link = pageLink(event)
      if (!link || (link.hash && link.pathname + link.search === location.pathname + location.search)) return
      event.preventDefault()
      router.push(pathOf(link))
    }
    function fetchAhead(event: Event): void {
      const link = pageLink(event)
      if (link) router.prefetch(pathOf(link))
    }
    const hints = ['pointerover', 'focusin', 'touchstart']
    document.addEventListener('click', follow)
    for (const hint of hints) document.addEventListener(hint, fetchAhead, { passive: true })
    return () => {
      document.removeEventListener('click', follow)
      for (const hint of hints) document.removeEventListener(hint, fetchAhead)
    }
  }, [router])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every page has neighbours of its own
  useEffect(() => {
    const links = document.querySelectorAll<HTMLAnchorElement>('main a:is([rel=next], [rel=prev])')
    for (const link of links) router.prefetch(pathOf(link))
  }, [router, path])

  return null
}

/** The link that an event is about, if it leads to a page of this site in this tab. */
function pageLink({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link?.href || link.target || link.hasAttribute('download') || link.origin !== location.origin) return null
  return link.pathname.startsWith(`${basePath}/`) && link.pathname.endsWith('/') ? link : null
}

/** What the router calls the page: the address without the base path. */
function pathOf({ pathname, search, hash }: HTMLAnchorElement): string {
  return pathname.slice(basePath.length) + search + hash
}
