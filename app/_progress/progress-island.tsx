'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import type { Locale } from '#lib/core/locale.ts'

const load = () => import('./progress.tsx').then(({ Progress }) => Progress)

/** Holds the place of the statistics until their code is there. */
export function ProgressIsland({ locale }: { readonly locale: Locale }) {
  const Progress = useLater(load)
  return <div className="min-h-[70vh]">{Progress && <Progress locale={locale} />}</div>
}
