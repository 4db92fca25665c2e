import { useId } from 'react'
import './settings.css'

interface ToggleProps {
  readonly label: string
  readonly note?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Toggle({ label, note, checked, onChange }: ToggleProps) {
  const noteId = useId()
  return (
    <div className="setting">
      <label className="setting-toggle">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note ? noteId : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {note && (
        <p id={noteId} className="setting-note">
          {note}
        </p>
      )}
    </div>
  )
}
