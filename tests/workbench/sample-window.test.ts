import { describe, expect, it } from 'vitest'
import { sampleWindow } from '#app/_workbench/verdict/sample-window.ts'

function sample(shape: readonly number[], length = shape.reduce((a, b) => a * b, 1)) {
  return { dtype: 'float32', shape, data: Array.from({ length }, (_, i) => i) }
}

describe('sampleWindow', () => {
  it('shows a small matrix whole', () => {
    const view = sampleWindow(sample([2, 3]), [1, 2])
    expect(view).toMatchObject({ columns: 3, firstRow: 0, firstColumn: 0, worst: 5, cut: false })
    expect(view.rows).toEqual([
      { label: '0', start: 0 },
      { label: '1', start: 3 },
    ])
  })

  it('shows a scalar as one cell and a vector as one row', () => {
    expect(sampleWindow(sample([]), [])).toMatchObject({ rows: [{ start: 0 }], columns: 1, worst: 0, cut: false })
    expect(sampleWindow(sample([5]), [3])).toMatchObject({ rows: [{ start: 0 }], columns: 5, worst: 3, cut: false })
  })

  it('names the leading axes of each row of a higher rank', () => {
    expect(sampleWindow(sample([2, 2, 3]), [1, 0, 1]).rows.map(({ label }) => label)).toEqual([
      '0, 0',
      '0, 1',
      '1, 0',
      '1, 1',
    ])
  })

  it('cuts a large matrix around its worst element', () => {
    const view = sampleWindow(sample([12, 20]), [10, 15])
    const shown = view.rows.flatMap(({ start }) => Array.from({ length: view.columns }, (_, i) => start + i))
    expect(view).toMatchObject({ firstRow: 4, firstColumn: 11, totalRows: 12, totalColumns: 20, cut: true })
    expect(shown).toContain(view.worst)
  })

  it('begins at the first row where the sample does not reach the worst element', () => {
    const view = sampleWindow(sample([1000, 4], 256), [900, 0])
    expect(view).toMatchObject({ firstRow: 0, cut: true })
    expect(view.rows).toHaveLength(8)
  })

  it('shows no row of an empty tensor', () => {
    expect(sampleWindow(sample([0, 4]), [0, 0]).rows).toEqual([])
    expect(sampleWindow(sample([3, 0]), [0, 0]).rows).toEqual([])
  })
})
