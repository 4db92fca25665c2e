'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import type { Locale } from '#lib/core/locale.ts'

/** The page comes first: its own files, then a moment of rest. */
const load = async () => {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve))
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  return (await import('./offline.tsx')).Offline
}

/** Brings the service worker, whose code is loaded when the page has long been there. `npm run dev` has none. */
export function OfflineStart({ locale }: { readonly locale: Locale }) {
  const Offline = useLater(load)
  return process.env.NODE_ENV === 'production' && Offline && <Offline locale={locale} />
}
