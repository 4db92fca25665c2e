import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Session } from '#app/_workbench/session/session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { areaHtml } from './area-html.ts'
import { areaClass, type CodeArea } from './early-area.ts'
import { takeOver } from './take-over.ts'

interface PlainEditorProps {
  readonly session: Session
  readonly locale: Locale
  readonly onUse: () => void
}

/** The code in a text area: there at once, and for good where Monaco cannot be loaded. */
export function PlainEditor({ session, locale, onUse }: PlainEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const { editor } = workbenchWords(locale)
  const html = useMemo(() => ({ __html: areaHtml(session.slug, editor, session.starter) }), [session, editor])
  useLayoutEffect(() => {
    const area = host.current?.querySelector<CodeArea>(`.${areaClass}`)
    return area ? takeOver(area, host.current?.querySelector('pre') ?? null, session, onUse) : undefined
  }, [session, onUse])
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made of the starter, escaped
    <div ref={host} className="bench-plain" suppressHydrationWarning dangerouslySetInnerHTML={html} />
  )
}
