import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AppList, PageList } from '#lib/offline/build.ts'
import { filesOfPage, kindOf } from '#lib/offline/kind.ts'
import { exportedPages, listFiles, readExported } from './export-files.ts'

const [, id = ''] = /<meta name="build" content="([^"]+)"/.exec(readExported('en/index.html')) ?? []
const worker = readExported('sw.js')

function readList<List>(name: string): List {
  const [, path = ''] = new RegExp(`"(/offline/${name}-[0-9a-f]{10}\\.json)"`).exec(worker) ?? []
  return JSON.parse(readExported(path.slice(1)))
}

const app = readList<AppList>('app')
const { pages } = readList<PageList>('pages')
const listed = [...app.core, ...app.bench, ...app.rest]

/** A path of the site as a file of the export. */
function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}

test('every document begins with the id of the build', () => {
  for (const page of exportedPages()) {
    expect([page, readExported(page).slice(0, 600).includes(`<head><meta name="build" content="${id}"/>`)]).toEqual([
      page,
      true,
    ])
  }
})

test('every page of the site is listed, with all its files, whose bytes are what the list says', () => {
  const shown = exportedPages().filter(
    (page) => /^(?:index|(?:en|zh)\/.*index)\.html$/.test(page) || page === 'en/index.html',
  )
  expect(pages.map(([page]) => fileOf(page)).sort()).toEqual(shown.sort())
  for (const [page, bytes] of pages) {
    const files = filesOfPage(page, app.shapes).map((path) => `out/${fileOf(path)}`)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    expect([page, files.reduce((sum, file) => sum + statSync(file).size, 0)]).toEqual([page, bytes])
  }
})

test('every file that a reader can be given is an immutable one, names the build, or is known by its hash', () => {
  const fixed = Object.fromEntries(
    [...worker.matchAll(/"?(\/[\w./-]+)"?:"([A-Za-z0-9+/]{43}=)"/g)].map(([, path, hash]) => [path, hash]),
  )
  const unknown = listFiles().filter((file) => {
    const path = pathOf(file)
    const kind = kindOf(path, { fixed })
    if (kind === 'other' || !statSync(`out/${file}`).isFile()) return false
    if (kind === 'immutable') return false
    if (kind === 'fixed')
      return (
        createHash('sha256')
          .update(readFileSync(`out/${file}`))
          .digest('base64') !== fixed[path]
      )
    return !readExported(file).includes(id)
  })
  expect(unknown).toEqual([])
  expect(Object.keys(fixed)).toContain('/catalog.json')
})

test('scripts, style sheets and data that pages load are all among the listed files', () => {
  const needed = listFiles().filter((file) =>
    /^(?:_next\/static|runtime)\/.+\.(?:js|css|woff2|json|wasm|txt|ttf)$/.test(file),
  )
  const paths = new Set(listed.map(([path]) => path))
  const missing = needed.filter((file) => !paths.has(`/${file}`) && !file.startsWith('runtime/sync-'))
  expect(missing).toEqual([])
})

test('the worker has nothing to do with sync, and does not grow with the number of questions', () => {
  expect(listed.filter(([path]) => path.includes('/sync'))).toEqual([])
  expect(worker.match(/questions\/[\w-]+/g)).toEqual(['questions/list', 'questions/list'])
})

function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

test('the page that stands in for one that is not here needs nothing else, and has the policy of the others', () => {
  const html = readExported('offline.html')
  expect(html).toMatch(/http-equiv="Content-Security-Policy" content="[^"]*connect-src 'self'/)
  expect(html).not.toMatch(/<(?:link|img)\b|<script[^>]* src=/)
})

test('the search is among what a device holds: its worker, its index, its texts', () => {
  const files = listFiles().filter((file) => file.startsWith('search/'))
  expect(files.length).toBeGreaterThan(3)
  const paths = new Set(listed.map(([path]) => path))
  expect(files.filter((file) => !paths.has(`/${file}`))).toEqual([])
})
