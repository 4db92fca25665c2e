'use client'

import { type Ref, useRef } from 'react'
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
  const opened = useSession(session, ({ log }) => log.history.round.hintsOpened)
  const newest = useRef<HTMLDivElement>(null)
  const count = hints.length

  async function open(): Promise<void> {
    if (!loaded) return
    await record(session, { kind: 'hint-opened', hint: opened + 1 })
    requestAnimationFrame(() => newest.current?.focus())
  }

  return (
    <section className="mt-8">
      <h2 className="bench-heading">{heading}</h2>
      {hints.map((html, index) => (
        <HintFold
          key={html}
          title={fill(words.title, { number: index + 1, count })}
          html={html}
          opened={index < opened}
          textRef={index === opened - 1 ? newest : undefined}
        />
      ))}
      {opened < count && (
        <button
          type="button"
          className="button needs-js mt-3"
          data-shortcut="hint"
          aria-keyshortcuts="h"
          aria-disabled={!loaded || undefined}
          onClick={open}
        >
          {fill(words.show, { number: opened + 1, count })}
        </button>
      )}
    </section>
  )
}

interface HintFoldProps {
  readonly title: string
  readonly html: string
  readonly opened: boolean
  readonly textRef: Ref<HTMLDivElement> | undefined
}

function HintFold({ title, html, opened, textRef }: HintFoldProps) {
  return (
    <details className="bench-fold bench-hint-fold" data-opened={opened ? '' : undefined} open={opened}>
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div ref={textRef} role="group" aria-label={title} tabIndex={-1}>
        <Html html={html} className="prose prose-inline" />
      </div>
    </details>
  )
}
