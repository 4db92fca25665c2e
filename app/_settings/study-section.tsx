import { useState } from 'react'
import type { OpenStudy } from '#app/_study/use-study.ts'
import type { Locale } from '#lib/core/locale.ts'
import { defaultStudySettings, type StudySettings } from '#lib/core/study/settings.ts'
import { fill } from '#lib/i18n/format.ts'
import { settingsWords } from '#lib/i18n/settings.ts'
import { formatShare } from '#lib/i18n/study-dates.ts'
import { CountField } from './count-field.tsx'
import { DayStartField } from './day-start-field.tsx'
import { RetentionField } from './retention-field.tsx'
import { Section } from './section.tsx'

interface StudySectionProps {
  readonly open: OpenStudy
  readonly locale: Locale
}

/** The settings of the schedule. Each is saved as soon as it is changed. */
export function StudySection({ open: { state, study }, locale }: StudySectionProps) {
  const words = settingsWords(locale).study
  const [saved, setSaved] = useState('')
  const { settings } = state
  const names = Object.keys(defaultStudySettings) as (keyof StudySettings)[]
  const isDefault = names.every((name) => settings[name] === defaultStudySettings[name])

  /** Says so when it is stored. */
  async function save(name: keyof StudySettings, value: number, shown: string): Promise<void> {
    await study.record({ kind: 'settings', change: { [name]: value } })
    setSaved(fill(words.saved, { label: words.fields[name].label, value: shown }))
  }

  async function restore(): Promise<void> {
    await study.record({ kind: 'settings', change: defaultStudySettings })
    setSaved(words.defaultsSaved)
  }

  return (
    <Section id="study" heading={words.heading} note={words.note}>
      <div className="mt-3">
        <RetentionField
          value={settings.desiredRetention}
          locale={locale}
          onSave={(value) => void save('desiredRetention', value, formatShare(locale, value))}
        />
        {(['newPerDay', 'reviewsPerDay'] as const).map((name) => (
          <CountField
            key={name}
            name={name}
            value={settings[name]}
            locale={locale}
            onSave={(value) => void save(name, value, String(value))}
          />
        ))}
        <DayStartField
          value={settings.dayStartHour}
          locale={locale}
          onSave={(value, shown) => void save('dayStartHour', value, shown)}
        />
      </div>
      <p role="status" className="mt-2 min-h-7 text-muted">
        {saved}
      </p>
      {!isDefault && (
        <button type="button" className="button" onClick={() => void restore()}>
          {words.defaults}
        </button>
      )}
    </Section>
  )
}
