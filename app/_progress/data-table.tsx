import type { ReactNode } from 'react'

interface DataTableProps {
  readonly caption: string
  readonly head: readonly ReactNode[]
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[]
  readonly foot?: readonly ReactNode[]
  /** How many columns, from the first on, hold text; the others hold numbers. */
  readonly textColumns?: number
  /** Whether the caption is only read out: where the words above say the same. */
  readonly quiet?: boolean
}

/** A table that scrolls by itself where it is wider than the page, also by keyboard. */
export function DataTable({ caption, head, rows, foot, textColumns = 1, quiet = false }: DataTableProps) {
  const align = (column: number) => (column < textColumns ? undefined : '')
  return (
    // biome-ignore lint/a11y/useSemanticElements: the section around it has the heading
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div role="region" aria-label={caption} tabIndex={0} className="data-table">
      <table>
        <caption className={quiet ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
              <th key={column} scope="col" data-number={align(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <Row key={key} cells={cells} align={align} />
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <Row cells={foot} align={align} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

interface RowProps {
  readonly cells: readonly ReactNode[]
  readonly align: (column: number) => '' | undefined
}

function Row({ cells: [name, ...values], align }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <td key={index} data-number={align(index + 1)}>
          {value}
        </td>
      ))}
    </tr>
  )
}
