import { useRef, useState } from 'react'
import { wordAct } from '#app/_grade/use-acts.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { lastActOf } from '#lib/core/study/card-list.ts'
import type { SiteCard } from '#lib/core/study/catalog.ts'
import type { Happening } from '#lib/core/study/events.ts'
import { cardState, standingOf } from '#lib/core/study/queue.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { fill } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { ForgetDialog } from './forget-dialog.tsx'
import { PostponeForm } from './postpone-form.tsx'

interface CardActionsProps {
  readonly card: SiteCard
  readonly ready: ReadyStudy
  readonly locale: Locale
}

/** What can be done with a card, and a line that says what was. A button that does not apply stays, so that the focus does. */
export function CardActions({ card, ready, locale }: CardActionsProps) {
  const [status, setStatus] = useState('')
  const [asking, setAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const { state, study, device } = ready
  const words = cardsWords(locale)
  const grading = gradingWords(locale)
  const known = cardState(state, card.key)
  const standing = standingOf(known, study.now())
  const last = lastActOf(state, device)
  const setAside = standing === 'suspended' || standing === 'buried'

  async function act(happening: Happening, done: string): Promise<void> {
    await study.record(happening)
    setStatus(done)
  }

  async function undo(): Promise<void> {
    const taken = await study.undo()
    setStatus(taken ? fill(grading.undone, { act: wordAct(taken, ready, locale) }) : grading.nothingToUndo)
    first.current?.focus()
  }

  function toggleSuspended(): void {
    const kind = known.suspended ? 'resumed' : 'suspended'
    void act({ kind, card: card.key }, grading[kind])
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div role="group" aria-label={words.acts}>
      <div className="card-acts">
        <button ref={first} type="button" className="button" onClick={toggleSuspended}>
          {known.suspended ? grading.resume : grading.suspend}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={setAside}
          onClick={() => !setAside && void act({ kind: 'buried', card: card.key }, grading.buried)}
        >
          {words.bury}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={known.memory === null}
          aria-haspopup="dialog"
          onClick={() => known.memory !== null && setAsking(true)}
        >
          {words.forget}
        </button>
        {last?.cards.includes(card.key) && (
          <button type="button" className="button" onClick={() => void undo()}>
            {fill(words.undoAct, { act: wordAct(last, ready, locale) })}
          </button>
        )}
      </div>
      <PostponeForm card={card} ready={ready} locale={locale} onAct={act} />
      <p role="status" className="card-status">
        {status}
      </p>
      {asking && (
        <ForgetDialog
          locale={locale}
          onClose={() => setAsking(false)}
          onForget={() => void act({ kind: 'forgotten', card: card.key }, words.done.forgotten)}
        />
      )}
    </div>
  )
}
