'use client'

import { useSyncExternalStore } from 'react'
import { readDue, subscribeToDue } from '#app/_lib/due-steps.ts'
import type { Locale } from '#lib/core/locale.ts'
import { type PluralForms, plural } from '#lib/i18n/format.ts'

const most = 99

/** The number of cards due at the corner of a label, which does not move; nothing while there is none. */
export function DueBadge({ locale, forms }: { readonly locale: Locale; readonly forms: PluralForms }) {
  const due = useSyncExternalStore(subscribeToDue, readDue, () => 0)
  if (due === 0) return null
  return (
    <span className="due-badge">
      <span aria-hidden="true">{due > most ? `${most}+` : due}</span>
      <span className="sr-only"> ({plural(locale, forms, due)})</span>
    </span>
  )
}
