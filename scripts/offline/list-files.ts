import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mapConcurrently } from '#lib/core/map-concurrently.ts'
import type { AppList, Build, ListedFile, PageList } from '#lib/offline/build.ts'
import { type Kind, kindOf, shapeOf } from '#lib/offline/kind.ts'

export interface SiteFiles {
  readonly app: AppList
  readonly pages: PageList
  readonly fixed: Build['fixed']
}

/** A file that is neither a page nor named after its content costs the worker a line. */
const mostFixed = 200
/** A list of very many questions is kept by those who open it. */
const mostPageBytes = 1_000_000
const fixedEndings = /\.(?:css|js|json|svg|woff2|wasm)$/
const notForReaders = /^\/(?:404|_not-found)(?:\/|\.)|^\/(?:sw|offline)\.|^\/__next|^\/index\.txt$|^\/offline\//
const ofBench = /^\/runtime\//
const lists = /\/list\.json$/
const ofSearch = /^\/search\//
/** A larger index is kept by those who save everything. */
const mostSearchBytes = 1_000_000
const ofFew = /\/(?:sqlite|vim)[-./]|^\/anki\.json$|^\/runtime\/manifest\.json$|\/list\.json$/

/** Sorts the files of an export into what every page needs, what exercises need, and pages. */
export async function listFiles(outDir: string): Promise<SiteFiles> {
  const paths = await pathsIn(outDir)
  const fixed = await hashFixed(outDir, paths)
  const app = { core: [] as ListedFile[], bench: [] as ListedFile[], rest: [] as ListedFile[] }
  const pages = new Map<string, number>()
  const shapes: Record<string, string[]> = {}
  const sizes = new Map<string, number>()
  await mapConcurrently(paths, async (path) => {
    sizes.set(path, (await stat(join(outDir, path))).size)
  })
  for (const path of paths) {
    const size = sizes.get(path) ?? 0
    const kind = kindOf(path, { fixed })
    if (kind === 'immutable' || kind === 'fixed') app[listOf(path)].push([path, size])
    const page = pageOf(path, kind)
    if (page === null) continue
    pages.set(page, (pages.get(page) ?? 0) + size)
    if (kind === 'payload') addName(shapes, shapeOf(page), path.slice(page.length))
  }
  const search = app.core.filter(([path]) => ofSearch.test(path))
  if (search.reduce((sum, [, bytes]) => sum + bytes, 0) > mostSearchBytes) {
    app.core = app.core.filter(([path]) => !ofSearch.test(path))
    app.rest.push(...search)
  }
  const ofSite = [...pages].filter(([page, bytes]) => !shapeOf(page).endsWith('/*') && bytes < mostPageBytes)
  return { app: { ...app, pages: ofSite, shapes }, pages: { pages: [...pages] }, fixed }
}

/** The page that a document or a payload belongs to; `null` for other files. */
function pageOf(path: string, kind: Kind): string | null {
  if (kind !== 'payload' && !path.endsWith('/index.html')) return null
  const page = path.replace(/[^/]+$/, '')
  return kindOf(page, { fixed: {} }) === 'page' ? page : null
}

/** Paths as a browser asks for them, in one order whatever the system. */
async function pathsIn(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files
    .map((file) => file.slice(outDir.length).replaceAll('\\', '/'))
    .filter((path) => !notForReaders.test(path))
    .sort()
}

async function hashFixed(outDir: string, paths: readonly string[]): Promise<Build['fixed']> {
  const ours = paths.filter((path) => isFixed(outDir, path))
  if (ours.length > mostFixed) {
    throw new Error(`${ours.length} files are named neither by their content nor as pages, ${ours[0]} the first.`)
  }
  const entries = await mapConcurrently(ours, async (path) => {
    const hash = createHash('sha256').update(await readFile(join(outDir, path)))
    return [path, hash.digest('base64')] as const
  })
  return Object.fromEntries(entries)
}

/** Data that is a list has no place for the build's id, so it is known by its hash. */
function isFixed(outDir: string, path: string): boolean {
  if (!fixedEndings.test(path) || /^\/runtime\/sync[.-]/.test(path)) return false
  const kind = kindOf(path, { fixed: {} })
  return (
    kind === 'other' || (kind === 'data' && lists.test(path) && readFileSync(join(outDir, path), 'utf8')[0] === '[')
  )
}

function listOf(path: string): 'core' | 'bench' | 'rest' {
  if (ofFew.test(path)) return 'rest'
  return ofBench.test(path) && !path.startsWith('/runtime/katex') ? 'bench' : 'core'
}

/** The exercises' and the questions' names differ between pages of one shape in nothing. */
function addName(shapes: Record<string, string[]>, shape: string, name: string): void {
  shapes[shape] ??= []
  if (!shapes[shape].includes(name)) shapes[shape].push(name)
}
