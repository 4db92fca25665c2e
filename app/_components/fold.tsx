'use client'

import type { ReactNode } from 'react'
import { useAfterPaint } from '#app/_hooks/use-after-paint.ts'
import { useIsHydrating } from '#app/_hooks/use-is-hydrating.ts'
import { useQuestionState } from '#app/_hooks/use-question-state.ts'

interface FoldProps {
  readonly slug: string
  readonly summary: string
  readonly children: ReactNode
}

/** The answer. Without JavaScript its summary opens it; with it, the summary is hidden and a button does. */
export function AnswerFold({ slug, summary, children }: FoldProps) {
  const [{ revealed }, update] = useQuestionState(slug)
  const isTime = useFoldedTime()
  return (
    <details
      id="answer"
      data-question={slug}
      open={revealed}
      suppressHydrationWarning
      onToggle={(event) => update({ revealed: event.currentTarget.open })}
      className="mt-5"
    >
      <summary className="without-js button button-primary w-fit">{summary}</summary>
      {(isTime || revealed) && children}
    </details>
  )
}

/** The working of a calculation: there after the first Check, or with the answer. */
export function WorkingFold({ slug, summary, children }: FoldProps) {
  const [{ revealed, checked, workingOpen }, update] = useQuestionState(slug)
  const isTime = useFoldedTime()
  const available = revealed || Object.keys(checked).length > 0
  return (
    <details
      id="working"
      data-question={slug}
      data-available={available ? '' : undefined}
      open={workingOpen}
      suppressHydrationWarning
      onToggle={(event) => update({ workingOpen: event.currentTarget.open })}
      className="in-[.js]:not-data-available:hidden mt-5 max-w-measure border-line border-y"
    >
      <summary className="min-h-11 py-2.5 font-semibold">{summary}</summary>
      {(isTime || workingOpen) && children}
    </details>
  )
}

/** On the way from another page the prompt comes first; what is folded below is drawn when the prompt is on the screen. */
function useFoldedTime(): boolean {
  return useAfterPaint(useIsHydrating())
}
