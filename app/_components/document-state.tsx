'use client'

import { useLayoutEffect } from 'react'
import { applyTheme } from '#app/_lib/theme.ts'

/** A language switch renders <html> anew, without what the boot script wrote on it: writes it again before paint. */
export function DocumentState() {
  useLayoutEffect(() => {
    document.documentElement.classList.add('js')
    applyTheme()
  }, [])
  return null
}
