'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { useQuestionState } from '#app/_hooks/use-question-state.ts'
import { judgeEntry } from '#app/_lib/judge-entry.ts'
import type { CalcField as Field } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { CalcField } from './calc-field.tsx'

interface CalcFormProps {
  readonly slug: string
  readonly locale: Locale
  readonly fields: readonly Field[]
  /** The label of each field, by its id. */
  readonly fieldLabels: Readonly<Record<string, string>>
  readonly labels: Messages['calc']
}

/** Takes the numbers that a calculation asks for and judges them on Check. */
export function CalcForm({ slug, locale, fields, fieldLabels, labels }: CalcFormProps) {
  const [{ entries, checked, checks }, update] = useQuestionState(slug)
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const verdicts = fields.map((field) => {
    const entry = entries[field.id] ?? ''
    return checked[field.id] === entry ? judgeEntry(entry, field) : undefined
  })
  const judged = verdicts.every((verdict) => verdict !== undefined)
  const right = verdicts.filter((verdict) => verdict?.outcome === 'correct').length
  const score = plural(locale, labels.summary, right, { total: fields.length })
  const advice = right === fields.length ? labels.allRight : labels.tryAgain

  function check(event: FormEvent): void {
    event.preventDefault()
    update({ checked: Object.fromEntries(fields.map(({ id }) => [id, entries[id] ?? ''])), checks: checks + 1 })
  }

  return (
    <form noValidate onSubmit={check} aria-labelledby="calc-heading" className="needs-js mt-6">
      <h2 id="calc-heading" className="label">
        {labels.heading}
      </h2>
      <p id="calc-hint" className="mt-0.5 mb-1 text-muted text-sm">
        {labels.hint}
      </p>
      {/* Until this code is there a press would send the form away, and what is typed with it. */}
      <fieldset disabled={!ready} className="contents">
        <div className="border-line border-b">
          {fields.map((field, index) => (
            <CalcField
              key={field.id}
              field={field}
              locale={locale}
              label={fieldLabels[field.id] ?? field.id}
              entry={entries[field.id] ?? ''}
              verdict={verdicts[index]}
              labels={labels}
              onChange={(entry) => update({ entries: { ...entries, [field.id]: entry } })}
            />
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" className="button">
            {labels.check}
          </button>
          <p role="status" className="text-muted">
            {judged && fill(labels.result, { score, advice })}
          </p>
        </div>
      </fieldset>
    </form>
  )
}
