import { type Locale, languageTag } from '#lib/core/locale.ts'
import { settingsWords } from '#lib/i18n/settings.ts'
import { SettingRow } from './setting-row.tsx'

const hours = Array.from({ length: 24 }, (_, hour) => hour)

interface DayStartFieldProps {
  readonly value: number
  readonly locale: Locale
  readonly onSave: (hour: number, shown: string) => void
}

/** The hour at which a study day begins, by the learner's clock. */
export function DayStartField({ value, locale, onSave }: DayStartFieldProps) {
  const { label, note } = settingsWords(locale).study.fields.dayStartHour
  const format = new Intl.DateTimeFormat(languageTag(locale), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  const show = (hour: number) => format.format(Date.UTC(2026, 0, 1, hour))
  return (
    <SettingRow id="day-start" label={label} note={note}>
      <select
        id="day-start"
        value={value}
        onChange={({ currentTarget }) => onSave(Number(currentTarget.value), show(Number(currentTarget.value)))}
        aria-describedby="day-start-note"
        className="field max-w-32 tabular-nums"
      >
        {hours.map((hour) => (
          <option key={hour} value={hour}>
            {show(hour)}
          </option>
        ))}
      </select>
    </SettingRow>
  )
}
