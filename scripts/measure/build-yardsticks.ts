import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildDeckExport } from './deck-export.ts'
import { buildEmptyExport } from './empty-export.ts'

const folder = join('.generated', 'measure')

/** Sites that the real one is compared with in tests of bytes and growth. */
export const yardsticks = {
  empty: join(folder, 'empty', 'out'),
  decks: [100, 400].map((count) => ({ count, outDir: join(folder, `deck-${count}`, 'out') })),
} as const

/** Builds them, after the site itself. */
export async function buildYardsticks(): Promise<void> {
  await buildEmptyExport(join(folder, 'empty'))
  for (const { count } of yardsticks.decks) await buildDeckExport(join(folder, `deck-${count}`), count)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildYardsticks()
