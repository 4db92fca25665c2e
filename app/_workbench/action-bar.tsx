import { type RefObject, useEffect, useRef } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { Bench } from './session/bench.ts'
import { resetCode } from './session/edit-code.ts'
import { runCode, stopRun } from './session/run-code.ts'
import { useSession } from './session/use-session.ts'
import { StatusLine } from './status-line.tsx'

interface ActionBarProps {
  readonly bench: Bench
  readonly locale: Locale
  readonly runButton: RefObject<HTMLButtonElement | null>
  /** The learner is about to run: the pointer or the focus came near. */
  readonly onApproach: () => void
}

/** Run, Submit, Stop, Reset, and what they led to. */
export function ActionBar({ bench, locale, runButton, onApproach }: ActionBarProps) {
  const { actions, actionsLabel } = workbenchWords(locale)
  const { session } = bench
  const running = useSession(session, (state) => state.progress !== null)
  const stopButton = useFocusAfterStop(running, runButton)
  const idle = { 'aria-disabled': running || undefined, onPointerEnter: onApproach, onFocus: onApproach }
  return (
    <section aria-label={actionsLabel} className="bench-actions needs-js">
      <div className="bench-buttons">
        <button
          ref={runButton}
          type="button"
          className="button"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title="Ctrl+Enter, ⌘+Enter"
          onClick={() => void runCode(bench, 'run')}
          {...idle}
        >
          {actions.run}
        </button>
        <button
          type="button"
          className="button button-primary"
          aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
          title="Ctrl+Shift+Enter, ⌘+Shift+Enter"
          onClick={() => void runCode(bench, 'submit')}
          {...idle}
        >
          {actions.submit}
        </button>
        <button ref={stopButton} type="button" className="button" disabled={!running} onClick={() => stopRun(bench)}>
          {actions.stop}
        </button>
        <button type="button" className="button" onClick={() => resetCode(session)}>
          {actions.reset}
        </button>
      </div>
      <StatusLine session={session} mistakes={bench.exercise.mistakes} locale={locale} />
    </section>
  )
}

/** Stop is disabled when the run ends; a focus that was on it goes to Run instead of nowhere. */
function useFocusAfterStop(running: boolean, runButton: RefObject<HTMLButtonElement | null>) {
  const stopButton = useRef<HTMLButtonElement>(null)
  const held = useRef(false)
  useEffect(() => {
    if (running) {
      return () => {
        held.current = document.activeElement === stopButton.current
      }
    }
    if (held.current) runButton.current?.focus()
    held.current = false
    return undefined
  }, [running, runButton])
  return stopButton
}
