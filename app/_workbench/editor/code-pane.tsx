import { lazy, Suspense, useEffect, useState } from 'react'
import type { Bench } from '#app/_workbench/session/bench.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'
import { useShownSettings } from '#app/_workbench/settings/use-shown-settings.ts'
import { useMedia, wideQuery } from '#app/_workbench/use-media.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { CodePreview } from './code-preview.tsx'
import { EditorFoot } from './editor-foot.tsx'
import './editor.css'

const CodeEditor = lazy(async () => ({ default: (await import('./code-editor.tsx')).CodeEditor }))

interface CodePaneProps {
  readonly bench: Bench
  readonly locale: Locale
  readonly narrow: boolean
  /** The editor is ready or in use. */
  readonly onUse: () => void
}

/** The code as text at once; Monaco takes its place when it and the draft are there. */
export function CodePane({ bench, locale, narrow, onUse }: CodePaneProps) {
  const { session } = bench
  const words = workbenchWords(locale)
  const loaded = useSession(session, (state) => state.loaded)
  const lasting = useSession(session, (state) => state.lasting)
  const opened = useSession(session, (state) => state.tab === 'code')
  const wide = useMedia(wideQuery)
  const settings = useShownSettings()
  const wanted = useWanted(wide || opened)
  useMonacoSoon(wanted, bench, locale)
  const preview = <CodePreview session={session} label={words.editor} />
  return (
    <>
      <div className="bench-editor">
        {loaded && wanted ? (
          <Suspense fallback={preview}>
            <CodeEditor
              bench={bench}
              locale={locale}
              narrow={narrow}
              settings={settings}
              preview={preview}
              onUse={onUse}
            />
          </Suspense>
        ) : (
          preview
        )}
      </div>
      {!lasting && (
        <p role="alert" className="bench-warning">
          {words.notLasting}
        </p>
      )}
      <EditorFoot vimUrl={bench.assets.monacoVim} locale={locale} narrow={narrow} />
    </>
  )
}

/** Monaco loads while the draft is still being read. */
function useMonacoSoon(wanted: boolean, { assets }: Bench, locale: Locale): void {
  useEffect(() => {
    if (wanted) void import('./load-monaco.ts').then(({ loadMonaco }) => loadMonaco(assets, locale)).catch(() => {})
  }, [wanted, assets, locale])
}

/** On a narrow screen the editor is loaded when its tab is opened; from then on it stays. */
function useWanted(now: boolean): boolean {
  const [wanted, setWanted] = useState(false)
  if (now && !wanted) setWanted(true)
  return now || wanted
}
