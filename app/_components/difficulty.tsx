import type { Locale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'

const steps = [1, 2, 3, 4, 5]

/** How hard an exercise is: as many filled cells of five, and a word. */
export function Difficulty({ value, locale }: { readonly value: number; readonly locale: Locale }) {
  const { difficulty, difficulties } = getMessages(locale).exercises
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap text-muted text-sm">
      <span className="sr-only">{`${difficulty}: `}</span>
      <svg viewBox="0 0 42 8" aria-hidden="true" className="h-2 w-[2.625rem] text-accent">
        {steps.map((step) => (
          <rect
            key={step}
            x={(step - 1) * 8.5 + 0.5}
            y="0.5"
            width="6"
            height="6"
            rx="1.2"
            fill={step <= value ? 'currentColor' : 'none'}
            stroke={step <= value ? 'currentColor' : 'var(--edge)'}
          />
        ))}
      </svg>
      {difficulties[value - 1]}
    </span>
  )
}
