import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { compileSite } from '#lib/content/compile-site.ts'
import { compiledFile, compiledFolder } from '#lib/content/compiled-site.ts'
import { getDeck, getExercises } from '#lib/content/deck.ts'
import { searchDocuments } from '#lib/content/search-documents.ts'
import { buildSearch } from '#scripts/build-search.ts'

/** Reads, checks and renders `content` and `exercises` once, for the pages and the search. Throws `ContentError`. */
export async function buildContent(): Promise<void> {
  const deck = await getDeck()
  const exercises = await getExercises()
  await compileSite(compiledFolder, deck, exercises)
  const search = await buildSearch('public', searchDocuments(deck, exercises))
  await writeFile(compiledFile(compiledFolder, 'search'), JSON.stringify(search))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildContent()
