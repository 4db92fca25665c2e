import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join('assets', 'fonts')
const files = [
  ['Roboto', 400, 'roboto-regular.ttf'],
  ['Roboto', 500, 'roboto-medium.ttf'],
  ['Droid Sans Fallback', 400, 'droid-sans-fallback-gb2312.ttf'],
] as const

export const fontFiles: readonly string[] = files.map(([, , file]) => join(folder, file))

/** The fonts of the images, the same on every machine. */
export const fonts = files.map(([name, weight, file]) => ({
  name,
  weight,
  style: 'normal' as const,
  data: readFileSync(join(folder, file)),
}))

const known: ReadonlySet<number> = new Set(fonts.flatMap(({ data }) => codePointsOf(data)))

/** Throws a sentence where no font has a glyph for a character: satori would look for one on the network. */
export function checkGlyphs(file: string, text: string): void {
  const missing = [...text].find((letter) => !known.has(letter.codePointAt(0) ?? 0))
  if (missing === undefined) return
  throw new Error(`${file} cannot show "${missing}"; word the page's title and description without it.`)
}

/** The characters that a TrueType font has, from format 4 of its `cmap` table: the Basic Multilingual Plane. */
function codePointsOf(font: Buffer): readonly number[] {
  const table = tableOffset(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  const offsets = Array.from({ length: count }, (_, i) => table + font.readUInt32BE(table + 8 + i * 8))
  const map = offsets.find((offset) => font.readUInt16BE(offset) === 4)
  if (map === undefined) throw new Error('A font of the social images has no character map of format 4.')
  const segments = font.readUInt16BE(map + 6) / 2
  return Array.from({ length: segments }, (_, i) => {
    const last = font.readUInt16BE(map + 14 + i * 2)
    const first = font.readUInt16BE(map + 16 + segments * 2 + i * 2)
    return last === 0xffff ? [] : Array.from({ length: last - first + 1 }, (_, step) => first + step)
  }).flat()
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4)
  const records = Array.from({ length: count }, (_, i) => 12 + i * 16)
  const record = records.find((at) => font.toString('latin1', at, at + 4) === tag)
  if (record === undefined) throw new Error(`A font of the social images has no table "${tag}".`)
  return font.readUInt32BE(record + 8)
}
