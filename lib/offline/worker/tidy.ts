import type { Desk } from './desk.ts'

/** Drops the shelves of older builds to which no open page belongs any more. */
export async function tidy({ build, shelves, readers }: Desk): Promise<void> {
  const inUse = await readers.inUse()
  for (const { id } of await shelves.builds()) {
    if (id !== build.id && !inUse.has(id)) await shelves.drop(id)
  }
}

/** Pages that older builds have here and the worker's own has not. */
export async function outdatedPages({ build, shelves }: Desk): Promise<readonly string[]> {
  const own = new Set(await shelves.pages(build.id))
  const older = (await shelves.builds()).filter(({ id }) => id !== build.id)
  const pages = (await Promise.all(older.map(({ id }) => shelves.pages(id)))).flat()
  return [...new Set(pages)].filter((page) => !own.has(page))
}
