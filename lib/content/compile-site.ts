import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Deck, Exercise } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { makeAnkiCards } from './anki-cards.ts'
import { makeCatalog } from './catalog.ts'
import { compiledFile } from './compiled-site.ts'
import { katexStylesFor } from './katex-styles.ts'
import { katexSubset } from './katex-subset.ts'
import { makeOutline } from './outline.ts'

/**
 * Writes into a folder what the pages are made from, so that however many processes render them, no Markdown is read or rendered
 * twice: the outline, a file for each question and each exercise, and the files that the browser fetches.
 */
export async function compileSite(folder: string, deck: Deck, exercises: readonly Exercise[]): Promise<void> {
  const outline = makeOutline(deck, exercises)
  const catalog = makeCatalog(outline)
  await rm(folder, { recursive: true, force: true })
  await write(folder, 'outline', outline)
  await write(folder, 'catalog', catalog)
  await write(folder, 'anki', makeAnkiCards(catalog, deck, exercises))
  await write(folder, 'katex', await katexStyles(deck, exercises))
  for (const question of deck.questions) await write(folder, `questions/${question.slug}`, question)
  for (const exercise of exercises) {
    await write(folder, `exercises/${exercise.slug}`, exercise)
    await write(folder, `statement-fonts/${exercise.slug}`, await statementFonts(exercise))
  }
}

/** By language, for a statement is read at once; answers, hints and discussions are folded. */
async function statementFonts({ text }: Exercise): Promise<Readonly<Record<Locale, string>>> {
  const fonts = ({ taskHtml, signatureHtml, semanticsHtml, exampleHtml, whyHtml }: Exercise['text'][Locale]) =>
    katexSubset([taskHtml, signatureHtml, semanticsHtml, exampleHtml, whyHtml])
  return { en: await fonts(text.en), zh: await fonts(text.zh) }
}

/** One sheet for all pages, so that a browser moving between them keeps it. */
async function katexStyles(deck: Deck, exercises: readonly Exercise[]): Promise<string> {
  const styles = await readFile(join('node_modules', 'katex', 'dist', 'katex.min.css'), 'utf8')
  const texts = [...deck.questions, ...exercises].flatMap(({ text }) => [text.en, text.zh])
  return katexStylesFor(styles, htmlsOf(texts.filter(({ hasMath }) => hasMath)), process.env.BASE_PATH)
}

function* htmlsOf(texts: readonly object[]): Generator<string> {
  for (const text of texts) yield JSON.stringify(Object.values(text)).replaceAll('\\"', '"')
}

async function write(folder: string, name: string, data: unknown): Promise<void> {
  const path = compiledFile(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, JSON.stringify(data))
}
