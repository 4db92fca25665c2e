import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mapConcurrently } from '#lib/core/map-concurrently.ts'
import type { PageHead } from '#scripts/page-head.ts'
import type { ImageText } from './card.ts'
import { checkGlyphs, fontFiles } from './fonts.ts'
import { renderImage } from './render-image.ts'

const cache = join('node_modules', '.cache', 'prunewise-social-images')
const lanes = 4

/**
 * Makes the image that each page of the export names, from what its head says. Images are kept by their content, so
 * that a later build makes only those of changed pages.
 */
export async function makeSocialImages(outDir: string, siteUrl: string, heads: readonly PageHead[]): Promise<void> {
  await mkdir(cache, { recursive: true })
  const design = await hashOfDesign()
  const wanted = new Map(heads.flatMap((head) => imageOf(head, siteUrl)))
  await mapConcurrently(wanted, ([path, text]) => makeImage(join(outDir, path), text, design), lanes)
  process.stdout.write(`${wanted.size} social images are in ${outDir}/og.\n`)
}

function imageOf({ properties }: PageHead, siteUrl: string): readonly (readonly [path: string, text: ImageText])[] {
  const first = (name: string): string => properties.get(name)?.[0] ?? ''
  const address = first('og:image')
  if (!address.startsWith(siteUrl)) return []
  const path = address.slice(siteUrl.length)
  const facts = [...(properties.get('article:section') ?? []), ...(properties.get('article:tag') ?? [])]
  const locale = first('og:locale') === 'zh_CN' ? 'zh' : 'en'
  const seed = path.replace(/^\/og\/\w+/, '')
  return [[path, { locale, title: first('og:title'), description: first('og:description'), facts, seed }]]
}

async function makeImage(file: string, text: ImageText, design: string): Promise<void> {
  const key = createHash('sha256').update(design).update(JSON.stringify(text)).digest('hex')
  const kept = join(cache, `${key}.png`)
  await mkdir(dirname(file), { recursive: true })
  if (await copied(kept, file)) return
  checkGlyphs(file, [text.title, text.description, ...text.facts].join(''))
  await writeFile(file, await renderImage(text))
  await copyFile(file, `${kept}.part`)
  await rename(`${kept}.part`, kept)
}

function copied(from: string, to: string): Promise<boolean> {
  return copyFile(from, to).then(
    () => true,
    () => false,
  )
}

/** Changes with the drawing, the fonts and the versions of what draws. */
async function hashOfDesign(): Promise<string> {
  const own = ['card.ts', 'render-image.ts', 'shrink-png.ts'].map((file) =>
    fileURLToPath(new URL(file, import.meta.url)),
  )
  const hash = createHash('sha256')
  for (const file of [...own, ...fontFiles, 'node_modules/next/package.json']) hash.update(await readFile(file))
  return hash.digest('hex')
}
