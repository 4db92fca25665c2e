import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '#tests/build/export-files.ts'
import { hasNginx, startNginx } from './nginx.ts'

const configuration = readFileSync('deploy/nginx.conf', 'utf8')
const dockerfile = readFileSync('deploy/Dockerfile', 'utf8')
const workflow = readFileSync('deploy/github-pages.yml', 'utf8')
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const hashed = listFiles().filter((file) => /^_next\/static\/.+\.\w+$|^runtime\/[^/]+-[0-9a-zA-Z]{8,}\./.test(file))
const named = [
  'index.html',
  'en/index.html',
  'runtime/manifest.json',
  'runtime/sync.html',
  'catalog.json',
  'robots.txt',
]

describe('deploy/nginx.conf', () => {
  const forEver = [...configuration.matchAll(/"~([^"]+)"\s+"public, max-age=31536000, immutable"/g)].map(
    ([, pattern]) => new RegExp(pattern),
  )
  const kept = (file: string): boolean => forEver.some((pattern) => pattern.test(`/pruning/${file}`))

  test('keeps hashed files for ever, and no other', () => {
    expect(hashed.length).toBeGreaterThan(20)
    expect(hashed.filter((file) => !kept(file))).toEqual([])
    expect([...named, 'sw.js', 'en/questions/why-no-speedup/index.html'].filter(kept)).toEqual([])
  })
})

describe.skipIf(!hasNginx)('nginx with that file', () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>

  beforeAll(async () => {
    nginx = await startNginx('out')
  })
  afterAll(() => nginx.stop())

  const get = (path: string): Promise<Response> => fetch(nginx.url + path, { redirect: 'manual' })

  test('leads an address without a slash to the one with it, on whatever host', async () => {
    const response = await get('/en/questions?topic=llm')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/en/questions/?topic=llm'])
  })

  test('answers an unknown address with the site’s page and 404', async () => {
    const response = await get('/en/questions/none/')
    expect([response.status, await response.text()]).toEqual([404, readFileSync('out/404.html', 'utf8')])
  })

  test.each([
    ['/en/', 'text/html; charset=utf-8', 'no-cache'],
    ['/catalog.json', 'application/json', 'no-cache'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'no-cache'],
    [
      `/${find(/_next\/static\/chunks\/.+\.js$/)}`,
      'application/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    [`/${find(/runtime\/sqlite-.+\.wasm$/)}`, 'application/wasm', 'public, max-age=31536000, immutable'],
  ])('%s is %s, %s, and compressed', async (path, type, caching) => {
    const { status, headers } = await get(path)
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, caching])
    if (!path.endsWith('robots.txt')) expect(headers.get('content-encoding')).toBe('gzip')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('the recipes', () => {
  test('deploy/Dockerfile copies what there is, with a Node that the package takes', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources.split(' '))
    expect(copied).toContain('deploy/nginx.conf')
    expect(copied.filter((source) => !existsSync(source))).toEqual([])
    expect(engines.node).toBe(`>=${/FROM node:(\d+)/.exec(dockerfile)?.[1]}.19`)
    expect(configuration).toContain(/COPY --from=build \/www (\S+)/.exec(dockerfile)?.[1])
  })

  test('every npm script that a recipe runs exists', () => {
    const runs = [...(dockerfile + workflow).matchAll(/npm run (\S+)/g)].map(([, script]) => script)
    expect(runs).toEqual(['build', 'build'])
    expect(scripts).toHaveProperty('build')
  })

  test('deploy/github-pages.yml uploads the build, which tells Pages to leave `_next` in', () => {
    expect(workflow).toMatch(/upload-pages-artifact@v\d+\n\s+with:\n\s+path: out\n/)
    expect(workflow).toMatch(/SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}/)
    expect(workflow).toContain(`node-version: ${/FROM node:(\d+)/.exec(dockerfile)?.[1]}`)
    expect(existsSync('out/.nojekyll')).toBe(true)
  })
})

function find(pattern: RegExp): string {
  return listFiles().find((file) => pattern.test(file)) ?? ''
}
