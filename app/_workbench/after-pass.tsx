'use client'

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { discussionId } from './discussion-id.ts'
import { useBench } from './session/bench-context.ts'
import { record } from './session/keep-log.ts'
import { useSession } from './session/use-session.ts'
import { GiveUpDialog } from './solution/give-up-dialog.tsx'

const CompareDialog = lazy(async () => ({ default: (await import('./solution/compare-dialog.tsx')).CompareDialog }))

interface AfterPassProps {
  readonly label: string
  readonly locale: Locale
  readonly children: ReactNode
}

/**
 * Shows the reference solution and its content once a Submit has passed or the learner has given up. The content is
 * hidden, not secret: the page holds it all along. The solution is fetched when it is wanted.
 */
export function AfterPass({ label, locale, children }: AfterPassProps) {
  const { session } = useBench()
  const { solution: words } = attemptsWords(locale)
  const open = useSession(session, ({ log: { history } }) => history.round.solved || history.round.solutionOpened)
  const [dialog, setDialog] = useState<'give-up' | 'compare' | null>(null)
  const opener = useRef<HTMLButtonElement>(null)

  function compare(): void {
    if (!session.get().log.history.round.solutionOpened) void record(session, { kind: 'solution-opened' })
    setDialog('compare')
  }

  /** The button that opened the dialog may be gone by then. */
  function close(): void {
    setDialog(null)
    requestAnimationFrame(() => opener.current?.focus())
  }

  return (
    <>
      {!open && (
        <div className="needs-js mt-10 border-line border-t pt-4">
          <p className="text-muted text-sm">{words.locked}</p>
          <button ref={opener} type="button" className="button mt-3" onClick={() => setDialog('give-up')}>
            {words.giveUp}
          </button>
        </div>
      )}
      <section id={discussionId} tabIndex={-1} aria-label={label} hidden={!open} className="outline-none">
        <section className="mt-8">
          <h2 className="bench-heading">{words.heading}</h2>
          <p>{words.intro}</p>
          <button ref={open ? opener : undefined} type="button" className="button mt-3" onClick={compare}>
            {words.compare}
          </button>
        </section>
        {children}
      </section>
      {dialog === 'give-up' && <GiveUpDialog locale={locale} onGiveUp={compare} onClose={close} />}
      {dialog === 'compare' && (
        <Suspense>
          <CompareDialog locale={locale} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
