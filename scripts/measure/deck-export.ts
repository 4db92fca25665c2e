import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compileSite } from '#lib/content/compile-site.ts'
import { compiledFile, compiledFolder } from '#lib/content/compiled-site.ts'
import { getExercises } from '#lib/content/deck.ts'
import { loadDeck } from '#lib/content/load-deck.ts'
import { exportPages } from '#scripts/build.ts'
import { generateDeck } from './generate-deck.ts'

/**
 * Exports the site with a generated deck of `count` questions, with the runtime that the last build made. Resolves with
 * the folder of the export, beside the deck in `folder`.
 */
export async function buildDeckExport(folder: string, count: number): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await generateDeck('.', folder, count)
  const compiled = join(folder, 'site')
  await compileSite(compiled, await loadDeck(folder, 'pruning'), await getExercises())
  // The search of the last build: its index is loaded on first use, and no part of a page.
  await cp(compiledFile(compiledFolder, 'search'), compiledFile(compiled, 'search'))
  const outDir = join(folder, 'out')
  await exportPages(outDir, { COMPILED_SITE: compiled })
  return outDir
}
