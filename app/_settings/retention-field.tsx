import { useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { waitAt } from '#lib/core/study/retention-cost.ts'
import { defaultStudySettings, settingRanges } from '#lib/core/study/settings.ts'
import { plural } from '#lib/i18n/format.ts'
import { settingsWords } from '#lib/i18n/settings.ts'
import { formatShare } from '#lib/i18n/study-dates.ts'
import { SettingRow } from './setting-row.tsx'
import { useChange } from './use-change.ts'

/** Of which the cost of a retention is told. */
const referenceDays = 30

interface RetentionFieldProps {
  readonly value: number
  readonly locale: Locale
  readonly onSave: (value: number) => void
}

/** A slider in whole percent, and what its value costs. */
export function RetentionField({ value, locale, onSave }: RetentionFieldProps) {
  const words = settingsWords(locale).study
  // Until the learner leaves: what is saved follows the keys by some milliseconds.
  const [moved, setMoved] = useState<number | null>(null)
  const field = useChange<HTMLInputElement>(({ valueAsNumber }) => onSave(valueAsNumber / 100))
  const { least, most } = settingRanges.desiredRetention
  const percent = moved ?? Math.round(value * 100)
  const share = formatShare(locale, percent / 100)
  const { desiredRetention: standard } = defaultStudySettings
  return (
    <SettingRow
      id="retention"
      {...words.fields.desiredRetention}
      more={
        <p className="mt-1 min-h-6 text-sm">
          {percent !== Math.round(standard * 100) &&
            plural(locale, words.cost, waitAt(percent / 100, referenceDays), {
              reference: referenceDays,
              default: formatShare(locale, standard),
              share,
            })}
        </p>
      }
    >
      <div className="flex min-h-10 w-full items-center gap-3 sm:w-56">
        <input
          ref={field}
          id="retention"
          type="range"
          min={Math.round(least * 100)}
          max={Math.round(most * 100)}
          value={percent}
          onChange={(event) => setMoved(event.currentTarget.valueAsNumber)}
          onBlur={() => setMoved(null)}
          aria-valuetext={share}
          aria-describedby="retention-note"
          className="min-w-0 grow accent-accent"
        />
        <span aria-hidden="true" className="w-12 text-right tabular-nums">
          {share}
        </span>
      </div>
    </SettingRow>
  )
}
