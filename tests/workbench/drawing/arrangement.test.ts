import { describe, expect, it } from 'vitest'
import { type Arrangement, arrange } from '#app/_workbench/verdict/drawing/arrangement.ts'
import { indexAt } from '#app/_workbench/verdict/drawing/sample-index.ts'
import { whole } from './samples.ts'

/** The tensor's index that is drawn at a row and a column. */
function indexIn(shape: readonly number[], arrangement: Arrangement, row: number, column: number) {
  return indexAt(whole(shape), arrangement.places[row * arrangement.columns + column] as number)
}

describe('arrange', () => {
  it.each([
    [[]],
    [[7]],
    [[70]],
    [[3, 5]],
    [[1, 100]],
    [[2, 3, 4]],
    [[7, 2, 2]],
    [[3, 3, 2, 4]],
    [[5, 5, 1, 20]],
    [[2, 1, 2, 2, 3]],
  ])('places every element of %j once', (shape) => {
    const sample = whole(shape)
    const { places, rows, columns } = arrange(sample)
    expect(places).toHaveLength(rows * columns)
    expect(places.filter((place) => place >= 0).toSorted((a, b) => a - b)).toEqual(sample.data)
  })

  it('makes a scalar one cell without labels, a vector one row, and a matrix rows and columns', () => {
    expect(arrange(whole([]))).toMatchObject({ rows: 1, columns: 1, rowLabels: [], columnLabels: [] })
    expect(arrange(whole([5]))).toMatchObject({ rows: 1, columns: 5 })
    expect(arrange(whole([3, 5]))).toMatchObject({ rows: 3, columns: 5, reading: 'plain' })
  })

  it('goes on in the next row where a vector is long, and numbers the rows', () => {
    const { rows, columns, rowLabels, places } = arrange(whole([70]))
    expect([rows, columns]).toEqual([3, 32])
    expect(rowLabels.map(({ text }) => text)).toEqual(['0', '32', '64'])
    expect(places.at(-1)).toBe(-1)
    expect(arrange(whole([1, 70])).rows).toBe(3)
  })

  it("labels with the tensor's own indices where it is sampled", () => {
    const { rowLabels, columnLabels } = arrange({
      axes: [
        [0, 392],
        [0, 25, 77],
      ],
    })
    expect(rowLabels.map(({ text }) => text)).toEqual(['0', '392'])
    expect(columnLabels.map(({ text }) => text)).toEqual(['0', '25', '77'])
  })

  it('draws a kernel as slices over height and width, inputs down and outputs across', () => {
    const shape = [3, 2, 4, 5]
    const arrangement = arrange(whole(shape))
    expect(arrangement).toMatchObject({ rows: 12, columns: 10, blockRows: 3, blockColumns: 2, reading: 'kernel' })
    expect(indexIn(shape, arrangement, 0, 0)).toEqual([0, 0, 0, 0])
    expect(indexIn(shape, arrangement, 3 * 2 + 1, 2 * 4 + 1)).toEqual([1, 1, 2, 4])
    expect(arrangement.columnLabels[4]).toEqual({ first: 8, count: 2, text: '4' })
  })

  it('puts many filters of one input in lines', () => {
    const shape = [5, 5, 1, 20]
    const arrangement = arrange(whole(shape))
    expect(arrangement.reading).toBe('filters')
    expect(arrangement.columns).toBeLessThanOrEqual(40)
    const across = arrangement.columns / 5
    expect(arrangement.blockLabels).toHaveLength(20)
    expect(indexIn(shape, arrangement, 5 + 2, 5 + 3)).toEqual([2, 3, 0, across + 1])
  })

  it('labels each matrix of a higher rank with the indices before it', () => {
    expect(arrange(whole([3, 2, 2])).blockLabels).toEqual(['0', '1', '2'])
    const shape = [2, 1, 2, 2, 3]
    const arrangement = arrange(whole(shape))
    expect(arrangement.blockLabels).toEqual(['0, 0, 0', '0, 0, 1', '1, 0, 0', '1, 0, 1'])
    expect(indexIn(shape, arrangement, arrangement.rows - 1, arrangement.columns - 1)).toEqual([1, 0, 1, 1, 2])
  })

  it.each([[[0]], [[0, 3]], [[3, 0]], [[0, 2, 2]], [[2, 0, 2]], [[3, 3, 0, 2]]])(
    'has no cell for an empty %j',
    (shape) => {
      expect(arrange(whole(shape)).places.filter((place) => place >= 0)).toEqual([])
    },
  )
})
