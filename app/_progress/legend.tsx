import type { ReactNode } from 'react'

interface LegendProps {
  readonly lead?: string
  readonly items: readonly { readonly label: string; readonly swatch: ReactNode }[]
}

/** What the shapes of a chart stand for. */
export function Legend({ lead, items }: LegendProps) {
  return (
    <p className="legend">
      {lead && <span>{lead}</span>}
      {items.map(({ label, swatch }) => (
        <span key={label} className="legend-item">
          {swatch}
          {label}
        </span>
      ))}
    </p>
  )
}

const swatchKinds = { solid: '', hollow: '', overdue: '' } as const

/** A bar in small, drawn as in the chart. */
export function BarSwatch({ kind }: { readonly kind: keyof typeof swatchKinds }) {
  return (
    <svg viewBox="0 0 12 12" className="legend-swatch" data-kind={kind} aria-hidden="true">
      <rect x="1" y="1" width="10" height="10" rx="1" />
    </svg>
  )
}

/** The line of what is wanted. */
export function DashSwatch() {
  return (
    <svg viewBox="0 0 24 12" className="legend-dash" aria-hidden="true">
      <path d="M0 6H24" />
    </svg>
  )
}
