import { pathToFileURL } from 'node:url'
import { compileSite } from '#lib/content/compile-site.ts'
import { getDeck, getExercises } from '#lib/content/deck.ts'

/** Reads, checks and renders `content` and `exercises` once, for the pages to be made from. Throws `ContentError`. */
export async function buildContent(): Promise<void> {
  await compileSite(process.cwd(), await getDeck(), await getExercises())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildContent()
