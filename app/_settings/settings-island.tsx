'use client'

import { useLater } from '#app/_hooks/use-later.ts'
import type { Locale } from '#lib/core/locale.ts'

const load = () => import('./settings.tsx').then(({ Settings }) => Settings)

export interface SettingsProps {
  readonly locale: Locale
  /** Where SQLite's WebAssembly is, for an Anki package. */
  readonly sqliteWasm: string
}

/** Holds the place of the settings until their code is there. */
export function SettingsIsland(props: SettingsProps) {
  const Settings = useLater(load)
  return <div className="min-h-[80vh]">{Settings && <Settings {...props} />}</div>
}
