'use client'

import type { ReactNode } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { KeepingNote } from './keeping-note.tsx'
import { type OpenStudy, useStudy } from './use-study.ts'

/** A study whose catalogue is there. */
export type ReadyStudy = OpenStudy & { readonly catalog: SiteCatalog }

interface StudyGateProps {
  readonly locale: Locale
  /** Room that the content will take, so that nothing below it jumps. */
  readonly minHeight?: string
  readonly children: (study: ReadyStudy) => ReactNode
}

/** Shows its content when the log has been read, under a warning where the log is not safe. */
export function StudyGate({ locale, minHeight = '60vh', children }: StudyGateProps) {
  const study = useStudy()
  const words = studyWords(locale)
  if (!study) {
    return (
      <p role="status" className="needs-js text-muted" style={{ minHeight }}>
        {words.loading}
      </p>
    )
  }
  if (!study.catalog) return <p role="alert">{words.offline}</p>
  return (
    <>
      <KeepingNote study={study} locale={locale} />
      {children({ ...study, catalog: study.catalog })}
    </>
  )
}
