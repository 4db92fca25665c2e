'use client'

import { useRef } from 'react'
import { Html } from '#app/_components/html.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { fill } from '#lib/i18n/format.ts'
import { useBench } from './session/bench-context.ts'
import { record } from './session/keep-log.ts'
import { useSession } from './session/use-session.ts'

interface HintsProps {
  readonly heading: string
  readonly hints: readonly string[]
  readonly locale: Locale
}

/**
 * From a nudge to an outline, one at a time. The server's markup holds all of them, each folded; with JavaScript the
 * style sheet hides those that were not asked for yet.
 */
export function Hints({ heading, hints, locale }: HintsProps) {
  const { session } = useBench()
  const { hints: words } = attemptsWords(locale)
  const loaded = useSession(session, ({ log }) => log.loaded)
  const opened = useSession(session, ({ log }) => log.history.hintsOpened)
  const texts = useRef(new Map<number, HTMLDivElement>())
  const count = hints.length

  function open(): void {
    if (!loaded) return
    record(session, { kind: 'hint-opened', hint: opened + 1 })
    requestAnimationFrame(() => texts.current.get(opened)?.focus())
  }

  return (
    <section className="mt-8">
      <h2 className="bench-heading">{heading}</h2>
      {hints.map((html, index) => {
        const title = fill(words.title, { number: index + 1, count })
        return (
          <details
            key={html}
            className="bench-fold bench-hint-fold"
            data-opened={index < opened ? '' : undefined}
            open={index < opened}
          >
            <summary>{title}</summary>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
            <div
              ref={(text) => void (text ? texts.current.set(index, text) : texts.current.delete(index))}
              role="group"
              aria-label={title}
              tabIndex={-1}
            >
              <Html html={html} className="prose prose-inline" />
            </div>
          </details>
        )
      })}
      {opened < count && (
        <button type="button" className="button needs-js mt-3" aria-disabled={!loaded || undefined} onClick={open}>
          {fill(words.show, { number: opened + 1, count })}
        </button>
      )}
    </section>
  )
}
