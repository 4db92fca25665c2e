import { describe, expect, it } from 'vitest'
import { arrange } from '#app/_workbench/verdict/drawing/arrangement.ts'
import { fitMaps } from '#app/_workbench/verdict/drawing/fit-maps.ts'
import { hit, measure } from '#app/_workbench/verdict/drawing/geometry.ts'
import { whole } from './samples.ts'

const shapes = [[], [7], [70], [3, 5], [32, 32], [102, 10], [2, 3, 4], [3, 3, 4, 8], [5, 5, 1, 20]]

describe('measure', () => {
  it.each(shapes.map((shape) => [shape]))('stays within the width for %j', (shape) => {
    const geometry = measure(arrange(whole(shape)), 320)
    expect(geometry.width).toBeLessThanOrEqual(320)
    expect(geometry.height).toBeLessThanOrEqual(520)
    expect(geometry.cellWidth).toBeGreaterThanOrEqual(4)
  })

  it('keeps cells a readable size where there is room, and whole pixels', () => {
    const { cellWidth, cellHeight } = measure(arrange(whole([4, 5])), 2000)
    expect([cellWidth, cellHeight]).toEqual([26, 26])
    expect(Number.isInteger(measure(arrange(whole([32, 32])), 301).cellWidth)).toBe(true)
  })

  it('thins labels so that they do not touch', () => {
    const { labels } = measure(arrange(whole([32, 32])), 300)
    const along = labels.filter(({ align }) => align === 'center').map(({ x }) => x)
    const gaps = along.slice(1).map((x, i) => x - (along[i] as number))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * 6.7 + 6)
    expect(labels.filter(({ align }) => align === 'end').length).toBeLessThan(32)
  })

  it('parts the slices of a kernel by a gap', () => {
    const { lefts, cellWidth } = measure(arrange(whole([3, 3, 2, 2])), 300)
    expect((lefts[3] as number) - (lefts[2] as number)).toBeGreaterThan(cellWidth)
    expect((lefts[2] as number) - (lefts[1] as number)).toBe(cellWidth)
  })
})

describe('hit', () => {
  it.each(shapes.map((shape) => [shape]))('finds each element of %j in the middle of its cell', (shape) => {
    const arrangement = arrange(whole(shape))
    const geometry = measure(arrangement, 320)
    arrangement.places.forEach((position, place) => {
      const x = (geometry.lefts[place % arrangement.columns] as number) + geometry.cellWidth / 2
      const y = (geometry.tops[Math.floor(place / arrangement.columns)] as number) + geometry.cellHeight / 2
      expect(hit(arrangement, geometry, x, y)).toBe(position < 0 ? undefined : position)
    })
  })

  it('finds nothing beside the cells', () => {
    const arrangement = arrange(whole([3, 5]))
    const geometry = measure(arrangement, 320)
    expect(hit(arrangement, geometry, 1, 1)).toBeUndefined()
    expect(hit(arrangement, geometry, 319, 30)).toBeUndefined()
    expect(hit(arrangement, geometry, 40, 399)).toBeUndefined()
  })
})

describe('fitMaps', () => {
  it('puts maps beside each other while cells stay large enough', () => {
    const { width } = fitMaps(arrange(whole([5, 6])), 800, 3)
    expect(3 * width + 2 * 24).toBeLessThanOrEqual(800)
  })

  it('gives each a line of its own on a phone, as large as fits', () => {
    const { width, cellWidth } = fitMaps(arrange(whole([32, 32])), 330, 3)
    expect(width).toBeLessThanOrEqual(330)
    expect(cellWidth).toBeGreaterThanOrEqual(8)
  })
})
