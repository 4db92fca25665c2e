'use client'

import type { Locale } from '#lib/core/locale.ts'
import { buildQueue } from '#lib/core/study/queue.ts'
import { type PluralForms, plural } from '#lib/i18n/format.ts'
import { useStudy } from './use-study.ts'
import { useTick } from './use-tick.ts'

const most = 99

/** The number of cards due at the corner of a label, which does not move; nothing while there is none. */
export function DueCount({ locale, forms }: { readonly locale: Locale; readonly forms: PluralForms }) {
  const open = useStudy()
  useTick()
  if (!open?.catalog) return null
  const { due } = buildQueue(open.state, open.catalog, open.study.now())
  if (due === 0) return null
  return (
    <span className="absolute -top-1 -right-1.5 min-w-4 rounded-full bg-accent px-1 text-center font-semibold text-[0.6875rem] text-on-accent leading-4 tabular-nums">
      <span aria-hidden="true">{due > most ? `${most}+` : due}</span>
      <span className="sr-only"> ({plural(locale, forms, due)})</span>
    </span>
  )
}
