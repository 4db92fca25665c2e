'use client'

import Link from 'next/link'
import { settingsPath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'
import { studyWords } from '#lib/i18n/study.ts'
import type { OpenStudy } from './use-study.ts'

/** Says, where what the learner does is not safe, why and what to do. */
export function KeepingNote({ study, locale }: { readonly study: OpenStudy; readonly locale: Locale }) {
  const { keeping: words } = studyWords(locale)
  const { keeping, unsaved } = study
  if (keeping === 'browser' && unsaved === 0) return null
  return (
    <div role="alert" className="mb-6 max-w-measure rounded border border-warn bg-surface px-4 py-3">
      <p>{keeping === 'browser' ? words.unsaved : words[keeping]}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        {unsaved > 0 && keeping === 'browser' && (
          <button type="button" className="button" onClick={() => void study.study.retry()}>
            {words.retry}
          </button>
        )}
        <Link href={`${settingsPath(locale)}#export`} className="button">
          {words.export}
        </Link>
      </p>
    </div>
  )
}
