import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPageHead } from '#scripts/page-head.ts'
import { exportedPages, readExported } from './export-files.ts'

const site = 'https://prunewise.example/pruning'
const folder = 'out-sub-path'
/** Without the copy of the list's first page, which names the list as its own address. */
const pages = exportedPages().filter((file) => /^(en|zh)\/(?!questions\/page\/1\/)/.test(file))

function readPlaced(file: string): string {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/; run npx tsx scripts/build-sub-path.ts.`)
  return readFileSync(join(folder, file), 'utf8')
}

const addressOf = (page: string): string => `${site}/${page.replace(/index\.html$/, '')}`

function textOf(html: string): readonly string[] {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
  return [title, /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '']
}

describe('every page', () => {
  test('has a title and a description of its own, of a length that is shown whole', () => {
    const texts = pages.map((page) => textOf(readExported(page)))
    expect(new Set(texts.map(([title]) => title)).size).toBe(pages.length)
    expect(new Set(texts.map(([, description]) => description)).size).toBe(pages.length)
    const tooLong = texts.flat().filter((text) => text.length > 170 || text.length < 4)
    expect(tooLong).toEqual([])
  })
})

describe('a site whose address is not known', () => {
  test('names none, and has no sitemap and no images that only an address leads to', () => {
    for (const page of pages) {
      const { canonical, alternates, properties } = readPageHead(readExported(page))
      expect([page, canonical, alternates, [...properties.keys()]]).toEqual([page, undefined, [], []])
    }
    expect(['sitemap.xml', 'og'].filter((file) => existsSync(join('out', file)))).toEqual([])
    expect(readExported('robots.txt')).toBe('User-agent: *\nAllow: /\n')
    expect(existsSync('out/.nojekyll')).toBe(true)
  })
})

describe('a site whose address is known', () => {
  const heads = new Map(pages.map((page) => [page, readPageHead(readPlaced(page))]))

  test('has on every page its address, and that of the page in each language', () => {
    for (const [page, { canonical, alternates }] of heads) {
      const [en, zh] = ['en', 'zh'].map((locale) => addressOf(page.replace(/^\w+/, locale)))
      expect([page, canonical]).toEqual([page, addressOf(page)])
      expect(Object.fromEntries(alternates)).toEqual({ en, 'zh-Hans': zh, 'x-default': en })
    }
  })

  test('lists exactly these pages in its sitemap, which robots.txt names', () => {
    const listed = [...readPlaced('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
    expect(listed.toSorted()).toEqual(pages.map(addressOf).toSorted())
    expect(readPlaced('robots.txt')).toContain(`\nSitemap: ${site}/sitemap.xml\n`)
  })

  test('has an image for every page, of the right size in pixels and at most 40 KB', () => {
    for (const [page, { properties }] of heads) {
      const [address = ''] = properties.get('og:image') ?? []
      expect(address).toBe(`${site}/og/${page.replace(/\/index\.html$/, '')}.png`)
      const file = join(folder, address.slice(site.length))
      const png = readFileSync(file)
      expect([page, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([page, 1200, 630])
      expect(statSync(file).size).toBeLessThan(40 * 1024)
    }
    expect(
      readdirSync(join(folder, 'og'), { recursive: true }).filter((file) => `${file}`.endsWith('.png')),
    ).toHaveLength(pages.length)
  })

  test('asks for nothing outside its sub-path', () => {
    for (const page of [...pages, 'index.html', '404.html']) {
      const outside = readPlaced(page).match(/(?:href|src|url)="?=?\/(?!pruning\/)[^"]*/g)
      expect([page, outside]).toEqual([page, null])
    }
  })
})
