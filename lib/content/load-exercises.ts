import type { Exercise } from '#lib/core/deck.ts'
import { type ContentSource, collectFaults } from './content-fault.ts'
import { sortExercises } from './exercise-order.ts'
import { loadExercise } from './load-exercise.ts'
import { listFolders } from './read-files.ts'
import { readJson } from './read-json.ts'
import { checkSlugs } from './references.ts'
import { deckSchema, sourcesSchema } from './schemas.ts'

const deckFolder = 'content/pruning'

/**
 * Loads every folder of `exercises/`, easier ones first within each topic of the deck.
 * Throws one `ContentError` with everything that is wrong.
 */
export async function loadExercises(root: string): Promise<readonly Exercise[]> {
  return collectFaults(root, async (source) => {
    const deck = await readJson(source, `${deckFolder}/deck.json`, deckSchema)
    const topics = deck?.topics.map(({ id }) => id)
    const exercises = await loadAll(source, topics)
    return sortExercises(source.report, exercises, topics ?? [])
  })
}

async function loadAll(source: ContentSource, topics: readonly string[] | undefined): Promise<readonly Exercise[]> {
  const slugs = await listFolders(source, 'exercises')
  checkSlugs(source.report, 'exercises', slugs)
  const libraryPath = `${deckFolder}/sources.json`
  const library = await readJson(source, libraryPath, sourcesSchema)
  const scope = { topics, library, libraryPath, slugs }
  const exercises = await Promise.all(slugs.map((slug) => loadExercise(source, scope, slug)))
  return exercises.filter((exercise) => exercise !== undefined)
}
