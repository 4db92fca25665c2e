import type { Stage } from '#lib/core/study/queue.ts'

/** A card as a cell of a matrix, filled by how well it is known: hollow, a dot, a half, whole. */
export function StageCell({ stage }: { readonly stage: Stage }) {
  return (
    <svg viewBox="0 0 12 12" className="stage-cell" aria-hidden="true">
      <rect
        x="0.75"
        y="0.75"
        width="10.5"
        height="10.5"
        rx="1.5"
        fill="none"
        stroke={stage === 'new' ? 'var(--edge)' : 'var(--accent)'}
      />
      {stage === 'learning' && <rect x="4" y="4" width="4" height="4" rx="0.75" fill="var(--accent)" />}
      {stage === 'young' && <path d="M0.75 11.25V6H11.25V11.25Z" fill="var(--accent)" />}
      {stage === 'mature' && <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="1.5" fill="var(--accent)" />}
    </svg>
  )
}
