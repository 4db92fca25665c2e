import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SearchDocument } from '#lib/core/search-document.ts'
import { buildIndex } from '#lib/search/build-index.ts'
import { bundleModule } from '#scripts/runtime/bundle.ts'

/** A result shows the texts of its card; files of about this size are fetched for it. */
const charactersPerFile = 16_000

/**
 * Writes the index that the site is searched with, the texts that results show, and the worker that searches, to the
 * folder `search` of `publicFolder`, under names with a hash of their content. Resolves with what pages must know.
 */
export async function buildSearch(
  publicFolder: string,
  documents: readonly SearchDocument[],
): Promise<{ readonly index: string; readonly worker: string }> {
  const folder = join(publicFolder, 'search')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })

  async function write(name: string, extension: string, content: string | Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const file = `${name}-${hash}.${extension}`
    await writeFile(join(folder, file), content)
    return `/search/${file}`
  }

  const { head, postings } = buildIndex(documents)
  const texts = []
  for (const { from, end } of cutIntoFiles(documents)) {
    const part = documents.slice(from, end).map(({ text }) => text)
    texts.push({ file: await write(`texts-${from}`, 'json', JSON.stringify(part)), end })
  }
  const file = { ...head, postings: await write('postings', 'bin', postings), texts }
  const index = await write('index', 'json', JSON.stringify(file))
  const worker = await write('worker', 'js', await bundleModule('lib/search/worker/search-worker.ts'))
  return { index, worker }
}

function cutIntoFiles(
  documents: readonly SearchDocument[],
): readonly { readonly from: number; readonly end: number }[] {
  const files: { from: number; end: number }[] = []
  let from = 0
  let size = 0
  for (const [card, { text }] of documents.entries()) {
    size += text.en.body.length + text.zh.body.length
    if (size < charactersPerFile && card < documents.length - 1) continue
    files.push({ from, end: card + 1 })
    from = card + 1
    size = 0
  }
  return files
}
