import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Deck, Exercise } from '#lib/core/deck.ts'
import { makeAnkiCards } from './anki-cards.ts'
import { makeCatalog } from './catalog.ts'
import { compiledFile, compiledFolder } from './compiled-site.ts'
import { makeOutline } from './outline.ts'

/**
 * Writes what the pages are made from, so that however many processes render them, no Markdown is read or rendered
 * twice: the outline, a file for each question and each exercise, and the files that the browser fetches.
 */
export async function compileSite(root: string, deck: Deck, exercises: readonly Exercise[]): Promise<void> {
  const outline = makeOutline(deck, exercises)
  const catalog = makeCatalog(outline)
  await rm(join(root, compiledFolder), { recursive: true, force: true })
  await write(root, 'outline', outline)
  await write(root, 'catalog', catalog)
  await write(root, 'anki', makeAnkiCards(catalog, deck, exercises))
  for (const question of deck.questions) await write(root, `questions/${question.slug}`, question)
  for (const exercise of exercises) await write(root, `exercises/${exercise.slug}`, exercise)
}

async function write(root: string, name: string, data: unknown): Promise<void> {
  const path = compiledFile(root, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, JSON.stringify(data))
}
