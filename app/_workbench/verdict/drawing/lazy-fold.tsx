import { type ReactNode, useState } from 'react'

interface LazyFoldProps {
  readonly summary: string
  /** Made when the fold is first opened. */
  readonly children: () => ReactNode
}

/** A fold whose content costs nothing until it is wanted. */
export function LazyFold({ summary, children }: LazyFoldProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className="bench-more" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  )
}
