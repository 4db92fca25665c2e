import { useState } from 'react'
import { wordAct } from '#app/_grade/use-acts.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { lastActOf } from '#lib/core/study/card-list.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { fill } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'

interface UndoBarProps {
  readonly ready: ReadyStudy
  readonly locale: Locale
}

/** Takes back the acts of this device, one after the other. It stays when there are none, so that the focus does. */
export function UndoBar({ ready, locale }: UndoBarProps) {
  const [status, setStatus] = useState('')
  const words = gradingWords(locale)
  const last = lastActOf(ready.state, ready.device)

  async function undo(): Promise<void> {
    const act = await ready.study.undo()
    setStatus(act ? fill(words.undone, { act: wordAct(act, ready, locale) }) : words.nothingToUndo)
  }

  return (
    <div className="mt-4 flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1">
      <button type="button" className="card-undo" aria-disabled={last === null} onClick={() => void undo()}>
        {last ? fill(cardsWords(locale).undoAct, { act: wordAct(last, ready, locale) }) : words.undo}
      </button>
      <span role="status" className="text-sm">
        {status}
      </span>
    </div>
  )
}
