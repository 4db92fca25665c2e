import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentSource } from './content-fault.ts'

/** The text of a file, or undefined after a fault if there is none. */
export async function readText({ root, report }: ContentSource, path: string): Promise<string | undefined> {
  try {
    const text = await readFile(join(root, path), 'utf8')
    return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  } catch {
    report(`${path}: the file is missing; add it.`)
    return undefined
  }
}

/** Names of the folders in a folder, sorted; none if it does not exist. */
export async function listFolders({ root }: ContentSource, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
}

/** Names, without the extension, of the TypeScript files in a folder, sorted; none if it does not exist. */
export async function listModules({ root }: ContentSource, path: string): Promise<readonly string[]> {
  const names = await readdir(join(root, path)).catch(() => [])
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}
