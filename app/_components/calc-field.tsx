import type { EntryVerdict } from '#app/_lib/judge-entry.ts'
import type { CalcField as Field } from '#lib/core/deck.ts'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { NumberUnit } from '#lib/core/parse-number.ts'
import { fill } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages.ts'

interface CalcFieldProps {
  readonly field: Field
  readonly locale: Locale
  readonly label: string
  readonly entry: string
  readonly verdict: EntryVerdict | undefined
  readonly labels: Messages['calc']
  readonly onChange: ((entry: string) => void) | undefined
}

/** One number: what was typed, and below it how it was read and judged. */
export function CalcField({ field, locale, label, entry, verdict, labels, onChange }: CalcFieldProps) {
  const id = `calc-${field.id}`
  return (
    <div className="grid items-center gap-x-4 gap-y-1.5 border-line border-t py-3 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={entry}
        onChange={onChange && ((event) => onChange(event.target.value))}
        aria-invalid={verdict !== undefined && verdict.outcome !== 'correct'}
        aria-describedby={verdict === undefined ? 'calc-hint' : `${id}-verdict`}
        className="field font-mono tabular-nums"
      />
      {verdict !== undefined && (
        <p id={`${id}-verdict`} data-outcome={verdict.outcome} className="text-sm sm:col-span-2">
          <VerdictText verdict={verdict} field={field} locale={locale} labels={labels} entry={entry} />
        </p>
      )}
    </div>
  )
}

const looks = {
  correct: { shape: '●', color: 'text-pass' },
  wrong: { shape: '▲', color: 'text-fail' },
  unreadable: { shape: '◆', color: 'text-warn' },
} as const

type VerdictTextProps = Pick<CalcFieldProps, 'field' | 'locale' | 'labels' | 'entry'> & {
  readonly verdict: EntryVerdict
}

function VerdictText({ verdict, ...context }: VerdictTextProps) {
  const { labels } = context
  const { shape, color } = looks[verdict.outcome]
  return (
    <>
      <strong className={`${color} font-semibold`}>
        <span aria-hidden="true">{shape} </span>
        {labels[verdict.outcome]}
      </strong>{' '}
      <span className="text-muted">{explain(verdict, context)}</span>
    </>
  )
}

function explain(verdict: EntryVerdict, { field, locale, labels, entry }: Omit<VerdictTextProps, 'verdict'>): string {
  if (verdict.outcome !== 'unreadable') {
    return fill(labels.readAs, { value: formatNumber(verdict.value, field.unit, locale) })
  }
  if (verdict.fault !== 'wrong-unit') return fill(labels.faults[verdict.fault], { at: verdict.at })
  const { units } = labels
  return fill(labels.wrongUnit, { expected: units[field.unit], entry: entry.trim(), actual: units[verdict.unit] })
}

const unitSigns: Readonly<Record<NumberUnit, string>> = { '': '', B: ' B', x: '×', '%': '%' }

function formatNumber(value: number, unit: NumberUnit, locale: Locale): string {
  const number = new Intl.NumberFormat(languageTag(locale), { maximumSignificantDigits: 15 }).format(value)
  return number + unitSigns[unit]
}
