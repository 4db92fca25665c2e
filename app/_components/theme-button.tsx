'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import { getTheme, setTheme, subscribeToTheme, type ThemeChoice, themeChoices } from '#app/_lib/theme.ts'

type ThemeLabels = Readonly<Record<ThemeChoice | 'name', string>>

interface ThemeButtonProps {
  readonly labels: ThemeLabels
  /** The icon: drawn by the server, it costs no script. */
  readonly children: ReactNode
}

/** Goes round system, light and dark. */
export function ThemeButton({ labels, children }: ThemeButtonProps) {
  const choice = useSyncExternalStore<ThemeChoice | 'name'>(subscribeToTheme, getTheme, () => 'name')
  const label = labels[choice]

  function advance(): void {
    const current = choice === 'name' ? 0 : themeChoices.indexOf(choice)
    setTheme(themeChoices[(current + 1) % themeChoices.length] ?? 'system')
  }

  return (
    <button
      type="button"
      onClick={advance}
      aria-label={label}
      title={label}
      className="needs-js inline-grid size-8 max-sm:w-7 place-items-center rounded text-muted hover:text-ink"
    >
      {children}
    </button>
  )
}
