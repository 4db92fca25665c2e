import { deflateSync, inflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ImageText } from '#scripts/social-images/card.ts'
import { checkGlyphs } from '#scripts/social-images/fonts.ts'
import { renderImage } from '#scripts/social-images/render-image.ts'
import { shrinkPng } from '#scripts/social-images/shrink-png.ts'

const text: ImageText = {
  locale: 'zh',
  title: '为什么剪掉 90% 的权重没有变快：‖W‖',
  description: '稠密内核照样乘零。',
  facts: ['硬件', '初级'],
  seed: '/questions/x.png',
}

describe('a social image', () => {
  const asked: string[] = []
  const { fetch } = globalThis

  beforeEach(() => {
    vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
      if (!`${address}`.startsWith('data:')) asked.push(`${address}`)
      return fetch(address, options)
    })
  })
  afterEach(() => vi.unstubAllGlobals())

  test('is the same each time, another for another text, and made without the network', async () => {
    const [first, again, other] = [
      await renderImage(text),
      await renderImage(text),
      await renderImage({ ...text, title: '剪枝' }),
    ]
    expect(first.equals(again)).toBe(true)
    expect(first.equals(other)).toBe(false)
    expect(asked).toEqual([])
  })

  test('refuses a character that no font has, with the file and the mend', () => {
    expect(() => checkGlyphs('out/og/en/x.png', 'ok × 剪枝 ‖')).not.toThrow()
    expect(() => checkGlyphs('out/og/en/x.png', 'ok 🌱')).toThrow(
      `out/og/en/x.png cannot show "🌱"; word the page's title and description without it.`,
    )
  })
})

describe('a shrunk PNG', () => {
  test.each([0, 1, 2, 3, 4])('shows the same pixels, rows filtered by %i', (filter) => {
    const colors = [0xfafaf7, 0x036d3d, 0x16221d, 0xfafaf7]
    const rows = [colors, colors.toReversed()]
    const shrunk = shrinkPng(png(4, 2, filterRows(rows, filter)))
    const [palette, indexes] = [chunkOf(shrunk, 'PLTE'), inflateSync(chunkOf(shrunk, 'IDAT'))]
    const read = rows.map((_, y) => colors.map((_, x) => palette.readUIntBE((indexes[y * 5 + x + 1] as number) * 3, 3)))
    expect(read).toEqual(rows)
  })

  test('anything else is refused', () => {
    const sixteen = png(4, 2, Buffer.alloc(26))
    sixteen[24] = 16
    expect(() => shrinkPng(sixteen)).toThrow('A social image is no PNG of 8 bits a channel.')
  })
})

/** RGB rows as a PNG stores them under one filter. */
function filterRows(rows: readonly (readonly number[])[], filter: number): Buffer {
  const plain = rows.map((row) => Buffer.from(row.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255])))
  const filtered = plain.map((row, y) =>
    row.map((value, x) => {
      const left = x < 3 ? 0 : (row[x - 3] as number)
      const up = y === 0 ? 0 : (plain[y - 1]?.[x] as number)
      const corner = x < 3 || y === 0 ? 0 : (plain[y - 1]?.[x - 3] as number)
      return value - ([0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] as number)
    }),
  )
  return Buffer.concat(filtered.flatMap((row) => [Buffer.from([filter]), Buffer.from(row)]))
}

/** As the PNG specification words it. */
function paeth(a: number, b: number, c: number): number {
  const p = a + b - c
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
  if (pa <= pb && pa <= pc) return a
  return pb <= pc ? b : c
}

function png(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(rows))])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

function chunkOf(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type)
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4))
}
