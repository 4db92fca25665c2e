'use client'

import type { Locale } from '#lib/core/locale.ts'
import { buildQueue } from '#lib/core/study/queue.ts'
import { type PluralForms, plural } from '#lib/i18n/format.ts'
import { useStudy } from './use-study.ts'

const most = 99

/** The number of cards due, small beside a label; nothing while there is none. */
export function DueCount({ locale, forms }: { readonly locale: Locale; readonly forms: PluralForms }) {
  const open = useStudy()
  if (!open?.catalog) return null
  const { due } = buildQueue(open.state, open.catalog, open.study.now())
  if (due === 0) return null
  return (
    <span className="block rounded-sm bg-accent px-1 text-center font-semibold text-on-accent text-xs leading-4.5 tabular-nums">
      <span aria-hidden="true">{due > most ? `${most}+` : due}</span>
      <span className="sr-only">({plural(locale, forms, due)})</span>
    </span>
  )
}
