import type { ReactNode } from 'react'
import { KeyCombination } from './key-combination.tsx'
import type { Keys } from './keys.ts'
import './keys.css'

export interface KeyRow {
  readonly id: string
  readonly text: string
  readonly keys: readonly Keys[]
  readonly macKeys?: readonly Keys[]
}

interface KeyRowsProps {
  readonly heading: string
  readonly rows: readonly KeyRow[]
  /** These keys do nothing now. */
  readonly off?: boolean
  readonly children?: ReactNode
}

export function KeyRows({ heading, rows, off = false, children }: KeyRowsProps) {
  return (
    <section className="shortcuts">
      <h3 className="label">{heading}</h3>
      {children}
      <dl data-off={off ? '' : undefined}>
        {rows.map(({ id, text, keys, macKeys }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>
              <KeyCombination keys={keys} macKeys={macKeys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
