'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import { whenUsed } from '#app/_lib/when-used.ts'
import type { Locale } from '#lib/core/locale.ts'

const restMs = 1_500

/** The page comes first, and what the reader does with it; then a moment of rest. */
const load = async () => {
  await whenUsed()
  await new Promise((resolve) => setTimeout(resolve, restMs))
  return (await import('./offline.tsx')).Offline
}

/** Brings the service worker, whose code is loaded when the page has long been there. `npm run dev` has none. */
export function OfflineStart({ locale }: { readonly locale: Locale }) {
  const Offline = useLater(load)
  return process.env.NODE_ENV === 'production' && Offline && <Offline locale={locale} />
}
