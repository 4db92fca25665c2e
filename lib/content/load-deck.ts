import type { Deck, Question } from '#lib/core/deck.ts'
import { mapConcurrently } from '#lib/core/map-concurrently.ts'
import { type ContentSource, collectFaults, type Report } from './content-fault.ts'
import { loadQuestion } from './load-question.ts'
import { listFolders } from './read-files.ts'
import { readJson } from './read-json.ts'
import { checkSlugs } from './references.ts'
import { type DeckFile, deckSchema, sourcesSchema } from './schemas.ts'

/**
 * Loads `content/<deckId>` with its questions in both languages, rendered.
 * Throws one `ContentError` with everything that is wrong.
 */
export async function loadDeck(root: string, deckId: string): Promise<Deck> {
  return collectFaults(root, async (source) => {
    const folder = `content/${deckId}`
    const path = `${folder}/deck.json`
    const data = await readJson(source, path, deckSchema)
    const slugs = await listFolders(source, folder)
    checkSlugs(source.report, folder, slugs)
    if (data !== undefined) checkOrder(source.report, path, data, slugs)
    const questions = await loadQuestions(source, folder, data, slugs)
    const ordered = data?.order.flatMap((slug) => questions.get(slug) ?? []) ?? []
    const { title, topics, renamed } = data ?? { title: { en: '', zh: '' }, topics: [], renamed: {} }
    return { id: deckId, title, topics, questions: ordered, renamed }
  })
}

async function loadQuestions(
  source: ContentSource,
  folder: string,
  data: DeckFile | undefined,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Question>> {
  const library = await readJson(source, `${folder}/sources.json`, sourcesSchema)
  const scope = { folder, topics: data?.topics.map(({ id }) => id), library, slugs }
  const questions = await mapConcurrently(slugs, (slug) => loadQuestion(source, scope, slug))
  return new Map(questions.flatMap((question) => (question === undefined ? [] : [[question.slug, question]])))
}

function checkOrder(report: Report, path: string, { order, renamed }: DeckFile, slugs: readonly string[]): void {
  for (const slug of slugs.filter((known) => !order.includes(known))) {
    report(`${path}: "order" does not list the folder "${slug}"; add it where it belongs.`)
  }
  for (const [index, slug] of order.entries()) {
    if (slugs.includes(slug)) continue
    report(`${path}: "order[${index}]" is "${slug}", which is no folder; add the folder or remove the entry.`)
  }
  for (const [old, slug] of Object.entries(renamed)) {
    if (!slugs.includes(slug)) report(`${path}: "renamed.${old}" is "${slug}", which is no folder; use the new slug.`)
    if (slugs.includes(old)) report(`${path}: "renamed.${old}" names a folder that exists; remove the entry.`)
  }
}
