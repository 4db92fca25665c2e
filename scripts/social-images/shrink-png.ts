import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const colorLimit = 64

/**
 * The same picture in its most frequent colours, each pixel one byte: a flat drawing with text takes less than half.
 * Takes a PNG of 8 bits a channel, RGB or RGBA, not interlaced; what is transparent becomes opaque.
 */
export function shrinkPng(png: Buffer): Buffer {
  const chunks = readChunks(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  const channels = header?.[9] === 6 ? 4 : 3
  if (header?.[8] !== 8 || ![2, 6].includes(header[9]) || header[12] !== 0) {
    throw new Error('A social image is no PNG of 8 bits a channel.')
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = readPixels(inflateSync(data), width * channels, height, channels)
  const { palette, rows } = indexPixels(pixels, width, height, channels)
  const indexed = Buffer.from(header)
  indexed[9] = 3
  return Buffer.concat([
    signature,
    chunk('IHDR', indexed),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function readChunks(png: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks = []
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** Undoes the filter of each row. */
function readPixels(filtered: Buffer, rowLength: number, height: number, step: number): Buffer {
  const pixels = Buffer.alloc(rowLength * height)
  for (let y = 0; y < height; y++) {
    const from = y * (rowLength + 1) + 1
    const filter = filtered[from - 1]
    const row = y * rowLength
    if (filter === 0) {
      filtered.copy(pixels, row, from, from + rowLength)
      continue
    }
    const predict = predictors[filter]
    for (let x = 0; x < rowLength; x++) {
      const left = x < step ? 0 : pixels[row + x - step]
      const up = y === 0 ? 0 : pixels[row + x - rowLength]
      const corner = x < step || y === 0 ? 0 : pixels[row + x - rowLength - step]
      pixels[row + x] = filtered[from + x] + predict(left, up, corner)
    }
  }
  return pixels
}

const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

function paeth(left: number, up: number, corner: number): number {
  const byLeft = Math.abs(up - corner)
  const byUp = Math.abs(left - corner)
  const byCorner = Math.abs(left + up - 2 * corner)
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}

function indexPixels(pixels: Buffer, width: number, height: number, channels: number) {
  const colors = readColors(pixels, width * height, channels)
  const byCount = [...countColors(colors)].sort(([a, m], [b, n]) => n - m || a - b).map(([color]) => color)
  const palette = byCount.slice(0, colorLimit).map(partsOf)
  const indexOf = new Map(byCount.map((color) => [color, nearest(partsOf(color), palette)]))
  const rows = Buffer.alloc((width + 1) * height)
  let [color, index] = [-1, 0]
  for (let i = 0; i < colors.length; i++) {
    if (colors[i] !== color) [color, index] = [colors[i], indexOf.get(colors[i]) ?? 0]
    rows[i + Math.floor(i / width) + 1] = index
  }
  return { palette: Buffer.from(palette.flat()), rows }
}

function readColors(pixels: Buffer, count: number, channels: number): Uint32Array {
  const colors = new Uint32Array(count)
  for (let i = 0, at = 0; i < count; i++, at += channels) {
    colors[i] = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2]
  }
  return colors
}

/** By runs: most neighbours are alike. */
function countColors(colors: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  let start = 0
  for (let i = 1; i <= colors.length; i++) {
    if (colors[i] === colors[start]) continue
    counts.set(colors[start], (counts.get(colors[start]) ?? 0) + i - start)
    start = i
  }
  return counts
}

type Parts = readonly [red: number, green: number, blue: number]

function nearest([red, green, blue]: Parts, palette: readonly Parts[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < palette.length; i++) {
    const [r, g, b] = palette[i]
    const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2
    if (distance < least) [best, least] = [i, distance]
  }
  return best
}

function partsOf(color: number): Parts {
  return [color >> 16, (color >> 8) & 255, color & 255]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
