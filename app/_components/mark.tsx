const cells = ['##.#', '#.#.', '.###', '#..#']

/** The mark: a weight matrix with some cells pruned. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 22 22" width={size} height={size} aria-hidden="true" className="shrink-0 fill-accent">
      {cells.flatMap((row, y) =>
        [...row].map((cell, x) =>
          cell === '#' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells never move
            <rect key={`${x},${y}`} x={x * 5.8} y={y * 5.8} width="4.6" height="4.6" rx="1" />
          ) : null,
        ),
      )}
    </svg>
  )
}
