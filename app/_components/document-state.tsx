'use client'

import { useLayoutEffect } from 'react'
import { hasStudied } from '#app/_lib/due-steps.ts'
import { applyTheme } from '#app/_lib/theme.ts'

/** A language switch renders <html> anew, without what the boot script wrote on it: writes it again before paint. */
export function DocumentState() {
  useLayoutEffect(() => {
    const { classList } = document.documentElement
    classList.add('js')
    classList.toggle('studied', hasStudied())
    applyTheme()
  }, [])
  return null
}
