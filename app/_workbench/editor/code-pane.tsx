import { lazy, Suspense, useRef, useState } from 'react'
import type { Bench } from '#app/_workbench/session/bench.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'
import { useShownSettings } from '#app/_workbench/settings/use-shown-settings.ts'
import { useMedia, wideQuery } from '#app/_workbench/use-media.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { EditorFoot } from './editor-foot.tsx'
import { PlainEditor } from './plain-editor.tsx'
import { useMonaco } from './use-monaco.ts'
import './editor.css'

const CodeEditor = lazy(async () => ({ default: (await import('./code-editor.tsx')).CodeEditor }))

interface CodePaneProps {
  readonly bench: Bench
  readonly locale: Locale
  readonly narrow: boolean
  /** The editor is ready or in use. */
  readonly onUse: () => void
}

/** The code in a text area at once; Monaco takes its place when it and the draft are there. */
export function CodePane({ bench, locale, narrow, onUse }: CodePaneProps) {
  const { session } = bench
  const words = workbenchWords(locale)
  const place = useRef<HTMLDivElement>(null)
  const loaded = useSession(session, (state) => state.loaded)
  const lasting = useSession(session, (state) => state.lasting)
  const opened = useSession(session, (state) => state.tab === 'code')
  const wide = useMedia(wideQuery)
  const settings = useShownSettings()
  const [plain, setPlain] = useState(true)
  const wanted = useWanted(wide || opened)
  const monaco = useMonaco(wanted, bench.assets, locale)
  return (
    <>
      {monaco === 'failed' && (
        <p role="alert" className="bench-warning">
          {words.editorFailed}
        </p>
      )}
      <div ref={place} className="bench-editor" data-plain={plain ? '' : undefined}>
        {plain && <PlainEditor session={session} locale={locale} onUse={onUse} />}
        {loaded && monaco !== null && monaco !== 'failed' && (
          <Suspense>
            <CodeEditor
              monaco={monaco}
              bench={bench}
              locale={locale}
              narrow={narrow}
              settings={settings}
              place={place}
              onUse={onUse}
              onReady={() => setPlain(false)}
            />
          </Suspense>
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

/** On a narrow screen the editor is loaded when its tab is opened; from then on it stays. */
function useWanted(now: boolean): boolean {
  const [wanted, setWanted] = useState(false)
  if (now && !wanted) setWanted(true)
  return now || wanted
}
