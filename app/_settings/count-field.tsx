import { useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { isSetting, settingRanges } from '#lib/core/study/settings.ts'
import { fill } from '#lib/i18n/format.ts'
import { settingsWords } from '#lib/i18n/settings.ts'
import { SettingRow } from './setting-row.tsx'
import { useChange } from './use-change.ts'

interface CountFieldProps {
  readonly name: 'newPerDay' | 'reviewsPerDay'
  readonly value: number
  readonly locale: Locale
  readonly onSave: (value: number) => void
}

/** A number of cards. What is no such number is named, and what was set before stays. */
export function CountField({ name, value, locale, onSave }: CountFieldProps) {
  const words = settingsWords(locale).study
  const { label, note } = words.fields[name]
  const { least, most } = settingRanges[name]
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState('')
  const field = useChange<HTMLInputElement>(({ value: text }) => {
    const good = isCount(text)
    setFault(good ? '' : fill(words.fault, { label, least, most, kept: value }))
    if (good) onSave(Number(text))
  })

  function isCount(text: string): boolean {
    return text.trim() !== '' && isSetting(name, Number(text))
  }

  return (
    <SettingRow
      id={name}
      label={label}
      note={note}
      more={
        <p id={`${name}-fault`} role="alert" className="text-fail text-sm empty:hidden">
          {fault}
        </p>
      }
    >
      <input
        ref={field}
        id={name}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed ?? value}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={({ currentTarget }) => isCount(currentTarget.value) && setTyped(null)}
        aria-describedby={`${name}-note ${name}-fault`}
        aria-invalid={fault !== ''}
        className="field max-w-28 tabular-nums"
      />
    </SettingRow>
  )
}
