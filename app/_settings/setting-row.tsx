import type { ReactNode } from 'react'

interface SettingRowProps {
  readonly id: string
  readonly label: string
  readonly note: string
  /** Below the note, such as a fault. */
  readonly more?: ReactNode
  readonly children: ReactNode
}

/** A setting's name and what it means, beside its field. The note's id is `<id>-note`. */
export function SettingRow({ id, label, note, more, children }: SettingRowProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-4">
      <div className="min-w-0 basis-64 grow">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-note`} className="text-muted text-sm">
          {note}
        </p>
        {more}
      </div>
      {children}
    </div>
  )
}
