import { useId, useState } from 'react'
import type { EditorWords } from '#lib/i18n/editor-en.ts'
import { fontSizePx, isFontSize } from './editor-settings.ts'
import './settings.css'

interface FontSizeFieldProps {
  readonly value: number
  readonly words: EditorWords['settings']['fontSize']
  readonly onChange: (value: number) => void
}

/** A number with a button on either side. What is typed counts as soon as it is a size there is. */
export function FontSizeField({ value, words, onChange }: FontSizeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  const { least, most } = fontSizePx

  function type(text: string): void {
    setTyped(text)
    if (isFontSize(Number(text))) onChange(Number(text))
  }

  return (
    <div className="setting setting-size">
      <label htmlFor={id}>{words.label}</label>
      <SizeButton sign="A−" name={words.smaller} disabled={value <= least} onPress={() => onChange(value - 1)} />
      <input
        id={id}
        type="number"
        className="field"
        min={least}
        max={most}
        value={typed ?? value}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
      <SizeButton sign="A+" name={words.larger} disabled={value >= most} onPress={() => onChange(value + 1)} />
    </div>
  )
}

interface SizeButtonProps {
  readonly sign: string
  readonly name: string
  readonly disabled: boolean
  readonly onPress: () => void
}

/** Not `disabled` at the end of the range: that would throw the focus away. */
function SizeButton({ sign, name, disabled, onPress }: SizeButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={name}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onPress}
    >
      {sign}
    </button>
  )
}
