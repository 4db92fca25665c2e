'use client'

import type { ReactNode } from 'react'
import { useMemo, useRef } from 'react'
import type { PageAssets } from '#lib/content/runtime-assets.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import { ActionBar } from './action-bar.tsx'
import { CodePane } from './editor/code-pane.tsx'
import { Panes } from './panes.tsx'
import type { BenchExercise } from './session/bench.ts'
import { BenchContext } from './session/bench-context.ts'
import { sessionOf } from './session/session.ts'
import { useDraft } from './session/use-draft.ts'
import { useSession } from './session/use-session.ts'
import { useShortcuts } from './session/use-shortcuts.ts'
import { useWarmRunner } from './session/use-warm-runner.ts'
import { TabList } from './tab-list.tsx'
import { useKeyboardInset } from './use-keyboard-inset.ts'
import { useLive } from './use-live.ts'
import { narrowQuery, useMedia } from './use-media.ts'
import { useTabTop } from './use-tab-top.ts'
import { ResultsPane } from './verdict/results-pane.tsx'
import './workbench.css'

interface WorkbenchProps {
  readonly locale: Locale
  readonly exercise: BenchExercise
  readonly assets: PageAssets
  readonly statement: ReactNode
}

/** Statement beside editor over results; on a narrow screen one of them at a time, the buttons always in reach. */
export function Workbench({ locale, exercise, assets, statement }: WorkbenchProps) {
  const session = sessionOf(exercise.slug, exercise.starter)
  const bench = useMemo(() => ({ exercise, assets, session }), [exercise, assets, session])
  const words = workbenchWords(locale)
  const narrow = useMedia(narrowQuery)
  const tab = useSession(session, (state) => state.tab)
  const root = useTabTop(tab)
  const live = useLive()
  const runButton = useRef<HTMLButtonElement>(null)
  useDraft(session)
  useShortcuts(bench)
  useKeyboardInset()
  const warm = useWarmRunner(bench)
  return (
    <BenchContext value={bench}>
      <div ref={root} className="bench" data-tab={tab} data-live={live ? '' : undefined}>
        <TabList session={session} labels={words.tabs} name={words.tabList} />
        <Panes
          labels={{ statement: words.tabs.statement, code: words.tabs.code, results: words.tabs.results }}
          resize={{ statement: words.resizeStatement, results: words.resizeResults }}
          narrow={narrow}
          statement={statement}
          code={<CodePane bench={bench} locale={locale} narrow={narrow} onUse={warm} />}
          actions={<ActionBar bench={bench} locale={locale} runButton={runButton} onApproach={warm} />}
          results={<ResultsPane session={session} mistakes={exercise.mistakes} locale={locale} />}
        />
      </div>
    </BenchContext>
  )
}
