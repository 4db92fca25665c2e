import type { Locale, Localized } from '#lib/core/locale.ts'
import { shelfPrefix } from './shelves.ts'

interface SavedPage {
  readonly path: string
  readonly title: string
}

/** More would be no list to choose from. */
const mostListed = 60

export interface SavedPages {
  readonly count: number
  /** The first of them. */
  readonly pages: readonly SavedPage[]
}

/** The pages of each language that the device holds, in the order of their paths. `root` ends with a slash. */
export async function savedPages(caches: CacheStorage, root: string): Promise<Localized<SavedPages>> {
  const found = new Map<string, string>()
  for (const cacheName of await caches.keys()) {
    if (!cacheName.startsWith(shelfPrefix)) continue
    const requests = await (await caches.open(cacheName)).keys()
    for (const { url } of requests) {
      const path = url.slice(root.length - 1)
      if (url.startsWith(root) && path.endsWith('/')) found.set(path, cacheName)
    }
  }
  async function inLanguage(locale: Locale): Promise<SavedPages> {
    const paths = [...found.keys()].filter((path) => path.startsWith(`/${locale}/`)).sort()
    const titled = paths.slice(0, mostListed).map(async (path): Promise<SavedPage> => {
      const stored = await caches.match(new URL(path.slice(1), root).href, { cacheName: found.get(path) })
      return { path, title: titleOf((await stored?.text()) ?? '') || path }
    })
    return { count: paths.length, pages: await Promise.all(titled) }
  }
  return { en: await inLanguage('en'), zh: await inLanguage('zh') }
}

/** A document's title without the site's name, its few entities written out. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  return title.replace(/ [·|] Prunewise.*$/, '').replace(/&([#\w]+);/g, (entity, name) => entities[name] ?? entity)
}
