import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a page of the export says about itself in its head. */
export interface PageHead {
  /** The page's own address; undefined where the site's is not known, and on pages that are not to be found. */
  readonly canonical?: string
  /** The same page by language, and for `x-default`. */
  readonly alternates: readonly (readonly [language: string, address: string])[]
  /** `<meta property>` by name, in the order of the page. */
  readonly properties: ReadonlyMap<string, readonly string[]>
}

/** The heads of all pages of an export, in the order of their paths. */
export async function readPageHeads(outDir: string): Promise<readonly PageHead[]> {
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('index.html'))
  const heads: PageHead[] = []
  for (const file of files.sort()) heads.push(readPageHead(await readFile(join(outDir, file), 'utf8')))
  return heads
}

/** Reads the head of a page that Next wrote. */
export function readPageHead(html: string): PageHead {
  const head = html.slice(0, html.indexOf('</head>'))
  const tags = [...head.matchAll(/<(link|meta)\b([^>]*)>/g)].map(([, , attributes]) => readAttributes(attributes))
  const properties = new Map<string, readonly string[]>()
  for (const { property, content } of tags) {
    if (property !== undefined) properties.set(property, [...(properties.get(property) ?? []), content])
  }
  return {
    canonical: tags.find(({ rel }) => rel === 'canonical')?.href,
    alternates: tags.filter(({ hreflang }) => hreflang).map(({ hreflang, href }) => [hreflang, href] as const),
    properties,
  }
}

function readAttributes(text: string): Record<string, string> {
  const pairs = text.matchAll(/([\w-]+)="([^"]*)"/g)
  return Object.fromEntries([...pairs].map(([, name, value]) => [name.toLowerCase(), unescapeHtml(value)]))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }

function unescapeHtml(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
