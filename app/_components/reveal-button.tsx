'use client'

import { useQuestionState } from '#app/_hooks/use-question-state.ts'
import { revealAnswer } from '#app/_lib/question-store.ts'

interface RevealButtonProps {
  readonly slug: string
  readonly labels: { readonly show: string; readonly hide: string }
}

/** Opens and folds the answer, and the working with it. */
export function RevealButton({ slug, labels }: RevealButtonProps) {
  const [{ revealed }] = useQuestionState(slug)
  return (
    <button
      type="button"
      data-shortcut="reveal"
      aria-keyshortcuts="Space Enter"
      aria-expanded={revealed}
      aria-controls="answer"
      onClick={() => revealAnswer(slug, !revealed)}
      className={`needs-js button mt-5 ${revealed ? '' : 'button-primary'}`}
    >
      {revealed ? labels.hide : labels.show}
    </button>
  )
}
