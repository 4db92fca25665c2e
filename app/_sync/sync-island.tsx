'use client'

import { useEffect } from 'react'
import { useLater } from '#app/_hooks/use-later.ts'
import type { Locale } from '#lib/core/locale.ts'
import { takeFragment } from './take-fragment.ts'

const load = () => import('./sync-panel.tsx').then(({ SyncPanel }) => SyncPanel)

/** Holds the place of the sync's state and its buttons until their code is there. */
export function SyncIsland({ locale }: { readonly locale: Locale }) {
  const SyncPanel = useLater(load)
  useEffect(() => {
    takeFragment()
    addEventListener('hashchange', takeFragment)
    return () => removeEventListener('hashchange', takeFragment)
  }, [])
  return <div className="needs-js mt-8 min-h-72 max-w-measure">{SyncPanel && <SyncPanel locale={locale} />}</div>
}
