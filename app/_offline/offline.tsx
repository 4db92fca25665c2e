'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import { basePath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'
import { keepPage, keepReady } from './keep-ready.ts'
import { UpdateNotice } from './update-notice.tsx'
import { useVersions } from './use-versions.ts'

/** Keeps the pages that the learner comes to and what they will need, and says when there is a new version. */
export function Offline({ locale }: { readonly locale: Locale }) {
  const pathname = usePathname()
  const versions = useVersions()
  useEffect(() => {
    keepPage(basePath + pathname)
      .then(() => keepReady(locale))
      .catch(() => {})
  }, [pathname, locale])
  return <UpdateNotice versions={versions} locale={locale} />
}
