import { describe, expect, it } from 'vitest'
import { arrange } from '#app/_workbench/verdict/drawing/arrangement.ts'
import { moveCursor } from '#app/_workbench/verdict/drawing/move-cursor.ts'
import { indexAt, isPartial, positionOf, sameElements } from '#app/_workbench/verdict/drawing/sample-index.ts'
import { whole } from './samples.ts'

describe('moveCursor', () => {
  const matrix = arrange(whole([3, 4]))

  it('goes where the key points, and stays at an edge', () => {
    const from5 = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) =>
      moveCursor(matrix, 5, key),
    )
    expect(from5).toEqual([4, 6, 1, 9, 4, 7])
    expect(moveCursor(matrix, 0, 'ArrowLeft')).toBe(0)
    expect(moveCursor(matrix, 3, 'ArrowRight')).toBe(3)
    expect(moveCursor(matrix, 11, 'ArrowDown')).toBe(11)
  })

  it('leaves other keys alone', () => {
    expect(moveCursor(matrix, 5, 'Tab')).toBeUndefined()
    expect(moveCursor(matrix, 5, 'w')).toBeUndefined()
  })

  it('crosses from slice to slice of a kernel as they are drawn', () => {
    const shape = [2, 2, 2, 2]
    const kernel = arrange(whole(shape))
    const from = positionOf(whole(shape), [0, 1, 0, 0]) as number
    expect(indexAt(whole(shape), moveCursor(kernel, from, 'ArrowRight') as number)).toEqual([0, 0, 0, 1])
  })

  it('does not leave the last row of a long vector', () => {
    const vector = arrange(whole([40]))
    expect(moveCursor(vector, 20, 'ArrowDown')).toBe(20)
    expect(moveCursor(vector, 35, 'End')).toBe(39)
  })
})

describe('indices of a sample', () => {
  const sample = {
    ...whole([784, 100]),
    axes: [
      [0, 392],
      [0, 25, 77],
    ],
  }

  it('are those of the tensor, and lead back', () => {
    expect(indexAt(sample, 5)).toEqual([392, 77])
    expect(positionOf(sample, [392, 77])).toBe(5)
    expect(positionOf(sample, [1, 0])).toBeUndefined()
    expect(positionOf(sample, [0])).toBeUndefined()
    expect(positionOf(whole([]), [])).toBe(0)
  })

  it('tell a part from the whole', () => {
    expect([isPartial(sample), isPartial(whole([2, 3])), isPartial(whole([]))]).toEqual([true, false, false])
    expect(sameElements(whole([2, 3]), whole([2, 3]))).toBe(true)
    expect(sameElements(whole([2, 3]), whole([2, 2]))).toBe(false)
  })
})
