import type { TensorSample, ValueDifference } from '#lib/exercise-kit/failure.ts'
import type { GradeWords } from '#lib/i18n/grade.ts'

const shownRows = 8
const shownColumns = 8

/** Expected and actual values beside their names, around the worst element where they are many. */
export function drawValues({ expected, actual, worstIndex }: ValueDifference, words: GradeWords): string[] {
  return [
    words.expected,
    ...rowsAt(expected, worstIndex).map((row) => `  ${row}`),
    words.actual,
    ...rowsAt(actual, worstIndex).map((row) => `  ${row}`),
  ]
}

/** The last two axes at the worst element's place along the others. */
function rowsAt({ axes, data }: TensorSample, worst: readonly number[]): string[] {
  const [rows, columns] = [[0], [0], ...axes].slice(-2)
  const leading = axes.slice(0, Math.max(axes.length - 2, 0)).map((axis, i) => Math.max(axis.indexOf(worst[i]), 0))
  const first = axes.slice(0, leading.length).reduce((offset, axis, i) => offset * axis.length + leading[i], 0)
  const block = data.slice(first * rows.length * columns.length, (first + 1) * rows.length * columns.length)
  const top = startAround(rows.indexOf(worst.at(-2) ?? 0), rows.length, shownRows)
  const left = startAround(columns.indexOf(worst.at(-1) ?? 0), columns.length, shownColumns)
  return rows.slice(top, top + shownRows).map((_, i) => {
    const row = block.slice((top + i) * columns.length, (top + i + 1) * columns.length)
    const text = row
      .slice(left, left + shownColumns)
      .map(short)
      .join('  ')
    return `${left > 0 ? '… ' : ''}${text}${left + shownColumns < row.length ? ' …' : ''}`
  })
}

function startAround(index: number, length: number, shown: number): number {
  return Math.min(Math.max(index - Math.floor(shown / 2), 0), Math.max(length - shown, 0))
}

function short(value: number): string {
  const text = Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value)
  return (text === '-0' ? '0' : text).padStart(8)
}
