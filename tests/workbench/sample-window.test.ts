import { describe, expect, it } from 'vitest'
import { sampleWindow } from '#app/_workbench/verdict/drawing/sample-window.ts'

function whole(shape: readonly number[]) {
  return { shape, axes: shape.map((size) => Array.from({ length: size }, (_, i) => i)) }
}

describe('sampleWindow', () => {
  it('shows a small matrix whole', () => {
    const view = sampleWindow(whole([2, 3]), 5)
    expect(view).toMatchObject({ columns: [0, 1, 2], totalRows: 2, totalColumns: 3, cut: false })
    expect(view.rows).toEqual([
      { label: '0', start: 0 },
      { label: '1', start: 3 },
    ])
  })

  it('shows a scalar as one cell and a vector as one row', () => {
    expect(sampleWindow(whole([]), 0)).toMatchObject({ rows: [{ label: '', start: 0 }], columns: [0], cut: false })
    expect(sampleWindow(whole([5]), 3)).toMatchObject({ rows: [{ start: 0 }], columns: [0, 1, 2, 3, 4], cut: false })
  })

  it('names the leading axes of each row of a higher rank', () => {
    expect(sampleWindow(whole([2, 2, 3]), 7).rows.map(({ label }) => label)).toEqual(['0, 0', '0, 1', '1, 0', '1, 1'])
  })

  it('cuts a large matrix around an element', () => {
    const view = sampleWindow(whole([12, 20]), 10 * 20 + 15)
    expect(view).toMatchObject({
      columns: [11, 12, 13, 14, 15, 16, 17, 18],
      totalRows: 12,
      totalColumns: 20,
      cut: true,
    })
    expect(view.rows[0]).toEqual({ label: '4', start: 4 * 20 + 11 })
  })

  it("keeps the tensor's own numbers where it is sampled, and says that it is cut", () => {
    const view = sampleWindow(
      {
        shape: [784, 100],
        axes: [
          [0, 392],
          [0, 25, 77],
        ],
      },
      0,
    )
    expect(view).toMatchObject({ columns: [0, 25, 77], totalRows: 784, totalColumns: 100, cut: true })
    expect(view.rows.map(({ label }) => label)).toEqual(['0', '392'])
  })

  it('shows no row of an empty tensor', () => {
    expect(sampleWindow(whole([0, 4]), 0).rows).toEqual([])
    expect(sampleWindow(whole([3, 0]), 0).rows).toEqual([])
  })
})
