'use client'

import type { FormEvent } from 'react'
import { useQuestionState } from '#app/_hooks/use-question-state.ts'
import { judgeEntry } from '#app/_lib/judge-entry.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { type CalcFormTexts, CalcFormView } from './calc-form-view.tsx'

export interface CalcFormProps extends CalcFormTexts {
  readonly slug: string
}

/** Takes the numbers that a calculation asks for and judges them on Check. */
export function CalcForm({ slug, ...texts }: CalcFormProps) {
  const { locale, fields, labels } = texts
  const [{ entries, checked, checks }, update] = useQuestionState(slug)
  const verdicts = fields.map((field) => {
    const entry = entries[field.id] ?? ''
    return checked[field.id] === entry ? judgeEntry(entry, field) : undefined
  })
  const judged = verdicts.every((verdict) => verdict !== undefined)
  const right = verdicts.filter((verdict) => verdict?.outcome === 'correct').length
  const score = plural(locale, labels.summary, right, { total: fields.length })
  const advice = right === fields.length ? labels.allRight : labels.tryAgain
  const result = judged ? fill(labels.result, { score, advice }) : ''

  function check(event: FormEvent): void {
    event.preventDefault()
    update({ checked: Object.fromEntries(fields.map(({ id }) => [id, entries[id] ?? ''])), checks: checks + 1 })
  }

  const onEntry = (id: string, entry: string): void => update({ entries: { ...entries, [id]: entry } })
  return (
    <CalcFormView {...texts} entries={entries} verdicts={verdicts} result={result} work={{ onCheck: check, onEntry }} />
  )
}
