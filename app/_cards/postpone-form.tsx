import { type FormEvent, useId, useState } from 'react'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import type { SiteCard } from '#lib/core/study/catalog.ts'
import type { Happening } from '#lib/core/study/events.ts'
import { dateField, dayOfField, earliestPostponement, postponedBy } from '#lib/core/study/postpone.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { formatNearDay } from '#lib/i18n/study-dates.ts'

interface PostponeFormProps {
  readonly card: SiteCard
  readonly ready: ReadyStudy
  readonly locale: Locale
  readonly onAct: (happening: Happening, done: string) => Promise<void>
}

const week = 7
const choices = [1, 3, week] as const

/** Puts a card off by some days, or to a day. */
export function PostponeForm({ card, ready, locale, onAct }: PostponeFormProps) {
  const now = ready.study.now()
  const known = cardState(ready.state, card.key)
  const earliest = earliestPostponement(known, now)
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  const labelId = useId()
  const errorId = useId()
  const words = cardsWords(locale)

  function postpone(toDay: number): void {
    setRefused(false)
    void onAct(
      { kind: 'postponed', card: card.key, toDay },
      fill(words.done.postponed, { day: formatNearDay(locale, toDay, now.day) }),
    )
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    const day = dayOfField(typed)
    if (day === null || day < earliest) setRefused(true)
    else postpone(day)
  }

  return (
    <form className="card-postpone" aria-labelledby={labelId} noValidate onSubmit={submit}>
      <span id={labelId} className="label">
        {words.postpone}
      </span>
      {choices.map((days) => (
        <button key={days} type="button" className="button" onClick={() => postpone(postponedBy(known, now, days))}>
          {days === week ? words.postponeWeek : plural(locale, words.postponeDays, days)}
        </button>
      ))}
      <label>
        <span className="label">{words.postponeTo}</span>
        <input
          type="date"
          className="field"
          min={dateField(earliest)}
          value={typed}
          aria-invalid={refused}
          aria-describedby={refused ? errorId : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            setRefused(false)
          }}
        />
      </label>
      <button type="submit" className="button">
        {words.postponeDate}
      </button>
      {refused && (
        <p id={errorId} role="alert" className="w-full text-fail text-sm">
          {fill(words.postponeFrom, { day: formatNearDay(locale, earliest, now.day) })}
        </p>
      )}
    </form>
  )
}
