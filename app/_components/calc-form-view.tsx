import type { FormEvent } from 'react'
import type { EntryVerdict } from '#app/_lib/judge-entry.ts'
import type { CalcField as Field } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { CalcField } from './calc-field.tsx'

export interface CalcFormTexts {
  readonly locale: Locale
  readonly fields: readonly Field[]
  /** The label of each field, by its id. */
  readonly fieldLabels: Readonly<Record<string, string>>
  readonly labels: Messages['calc']
}

interface CalcFormViewProps extends CalcFormTexts {
  /** What was entered, by the field's id. */
  readonly entries: Readonly<Record<string, string>>
  /** Of each field, in their order. */
  readonly verdicts: readonly (EntryVerdict | undefined)[]
  readonly result: string
  /** Without it nothing can be entered: a press would send the form away, and what is typed with it. */
  readonly work?: {
    readonly onCheck: (event: FormEvent) => void
    readonly onEntry: (id: string, entry: string) => void
  }
}

/** A calculation as it looks. The server draws it without `work`; its code then takes the place. */
export function CalcFormView(props: CalcFormViewProps) {
  const { locale, fields, fieldLabels, labels, entries, verdicts, result, work } = props
  return (
    <form noValidate onSubmit={work?.onCheck} aria-labelledby="calc-heading" className="needs-js mt-6">
      <h2 id="calc-heading" className="label">
        {labels.heading}
      </h2>
      <p id="calc-hint" className="mt-0.5 mb-1 text-muted text-sm">
        {labels.hint}
      </p>
      <fieldset disabled={!work} className="contents">
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
              onChange={work && ((entry) => work.onEntry(field.id, entry))}
            />
          ))}
        </div>
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" className="button">
            {labels.check}
          </button>
          <p role="status" className="text-muted">
            {result}
          </p>
        </div>
      </fieldset>
    </form>
  )
}
