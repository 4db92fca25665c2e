/** What all charts share: the page's type, the tokens' colours, nothing cut off at the edges. */
export const chartStyle = {
  overflow: 'visible',
  background: 'transparent',
  color: 'var(--muted)',
  fontFamily: 'inherit',
  fontSize: '0.75rem',
  fontVariantNumeric: 'tabular-nums',
} as const

/** Ticks of an axis of counts: whole numbers from 0 to at least the largest, five at most. */
export function countTicks(largest: number): readonly number[] {
  const steps = [1, 2, 5].flatMap((digit) => Array.from({ length: 7 }, (_, power) => digit * 10 ** power))
  const step = steps.sort((a, b) => a - b).find((each) => largest / each <= 4) ?? largest
  const count = Math.max(1, Math.ceil(largest / step))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}
