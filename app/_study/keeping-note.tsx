'use client'

import { SiteLink } from '#app/_components/site-link.tsx'
import { settingsPath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { RetryButton } from './retry-button.tsx'
import type { OpenStudy } from './use-study.ts'

/** Says, where what the learner does is not safe, why and what to do. */
export function KeepingNote({ study, locale }: { readonly study: OpenStudy; readonly locale: Locale }) {
  const { keeping: words } = studyWords(locale)
  const { keeping, unsaved } = study
  if (keeping === 'browser' && unsaved === 0) return null
  return (
    <div role="alert" className="mt-4 mb-6 max-w-measure rounded border border-warn bg-surface px-4 py-3">
      <p>{keeping === 'browser' ? plural(locale, words.unsaved, unsaved) : words[keeping]}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {keeping === 'browser' && <RetryButton study={study.study} words={words} />}
        <SiteLink href={`${settingsPath(locale)}#export`} className="button">
          {words.export}
        </SiteLink>
      </div>
    </div>
  )
}
