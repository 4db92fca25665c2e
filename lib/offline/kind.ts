import type { Build } from './build.ts'

/**
 * What a file of the site is, which decides how it is known to belong to a build:
 * - `immutable`: its name says what is in it, so it is the same in every build that names it;
 * - `page`, `payload` (what client navigation fetches), `data`: the build's id stands in it;
 * - `fixed`: one of the few others; the build lists its hash;
 * - `other`: the worker has nothing to do with it.
 */
export type Kind = 'immutable' | 'page' | 'payload' | 'data' | 'fixed' | 'other'

/** Content hashes as esbuild and `scripts/build-runtime.ts` write them. */
const hashedName = /^\/(?:_next\/static\/.+|(?:runtime|offline|search)\/.+-(?:[0-9A-Z]{8}|[0-9a-f]{10})\.[a-z.]+)$/

/** Sync speaks to the learner's server and is none of the worker's business. */
const ofSync = /^\/runtime\/sync[.-]/

/** The kind of the file at a path, which begins where the site is mounted. */
export function kindOf(path: string, { fixed }: Pick<Build, 'fixed'>): Kind {
  if (ofSync.test(path)) return 'other'
  if (hashedName.test(path)) return 'immutable'
  if (Object.hasOwn(fixed, path)) return 'fixed'
  if (/^\/(?:(?:en|zh)\/(?:[^.]+\/)?)?$/.test(path)) return 'page'
  if (/^\/(?:en|zh)\/(?:[^.]+\/)?(?:index|__next\.[^/]+)\.txt$/.test(path)) return 'payload'
  if (/^\/(?:en|zh)\/[^.]+\.json$/.test(path)) return 'data'
  return 'other'
}

/** The shape of a page's path: pages of one shape have files of the same names. */
export function shapeOf(page: string): string {
  if (page === '/') return page
  const [, ...below] = page.split('/').slice(1, -1)
  const parts = below.length > 1 ? [...below.slice(0, -1), '*'] : below
  return ['*', ...parts].join('/')
}

/** The paths of all files of a page, itself first. */
export function filesOfPage(page: string, shapes: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [page, ...(shapes[shapeOf(page)] ?? []).map((name) => page + name)]
}

/** The page that a path means: without its document's name, and with the slash at its end. */
export function pagePath(path: string): string {
  const page = path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')
  return page.endsWith('/') || /\.[^/]+$/.test(page) ? page : `${page}/`
}
