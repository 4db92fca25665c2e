'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import { whenUsed } from '#app/_lib/when-used.ts'
import type { Locale } from '#lib/core/locale.ts'

const restMs = 1_500
const unusedMs = 8_000

/** The page comes first, and what the reader does with it; then a moment of rest. Who only reads is served later. */
const load = async () => {
  await Promise.race([whenUsed().then(() => wait(restMs)), wait(unusedMs)])
  return (await import('./offline.tsx')).Offline
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Brings the service worker, whose code is loaded when the page has long been there. `npm run dev` has none. */
export function OfflineStart({ locale }: { readonly locale: Locale }) {
  const Offline = useLater(load)
  return process.env.NODE_ENV === 'production' && Offline && <Offline locale={locale} />
}
