import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '#lib/offline/worker/answer.ts'
import { navigate } from '#lib/offline/worker/navigate.ts'
import { take } from '#lib/offline/worker/take.ts'
import { outdatedPages, tidy } from '#lib/offline/worker/tidy.ts'
import { askFor, buildNamed, deskOf, type Host, memoryShelves, siteOf } from './desk.ts'

const ids = ['build-one', 'build-two', 'build-three'] as const
const builds = ids.map(buildNamed)
const running = new AbortController().signal

interface Browser {
  readonly host: Host
  readonly readers: Map<string, string>
  readonly shelves: ReturnType<typeof memoryShelves>
  /** Which build's worker is the active one. */
  active: number
}

async function openBrowser(): Promise<Browser> {
  const browser = {
    host: { files: siteOf(ids[0]), away: false },
    readers: new Map(),
    shelves: memoryShelves(),
    active: 0,
  }
  await browser.shelves.add(builds[0])
  return browser
}

function deskNow({ host, shelves, readers, active }: Browser) {
  return deskOf(builds[active], host, shelves, readers)
}

/** Opens a document as a page with this name; gives the build that it says it is of. */
async function open(browser: Browser, path: string, page: string): Promise<string | null> {
  const { asked, settled } = askFor(path, '', page)
  const response = await navigate(asked, deskNow(browser))
  await settled()
  return idIn(await response.text())
}

/** Fetches for a page; gives the build that the answer is of, `null` where it is of none. */
async function load(browser: Browser, path: string, page: string): Promise<string | null> {
  const { asked, settled } = askFor(path, page)
  const response = await answer(asked, deskNow(browser)).catch(() => null)
  await settled()
  return response?.ok ? idIn(await response.text()) : null
}

function idIn(text: string): string | null {
  return ids.find((id) => text.includes(id)) ?? null
}

const documents = ['/en/', '/en/questions/a/'] as const
const data = ['/catalog.json', '/en/index.txt', '/en/questions/a/index.txt', '/en/interview/questions/a.json'] as const

const act = fc.oneof(
  fc.record({ do: fc.constant('open' as const), path: fc.constantFrom(...documents), page: fc.nat(3) }),
  fc.record({ do: fc.constant('load' as const), path: fc.constantFrom(...data), page: fc.nat(3) }),
  fc.record({ do: fc.constant('deploy' as const), build: fc.nat(2) }),
  /** A deployment that is not at once: some files are the next build's already. */
  fc.record({ do: fc.constant('half' as const), build: fc.nat(2), paths: fc.subarray([...documents, ...data]) }),
  fc.record({ do: fc.constant('away' as const), away: fc.boolean() }),
  fc.record({ do: fc.constant('install' as const), build: fc.nat(2) }),
  fc.record({ do: fc.constant('activate' as const), build: fc.nat(2) }),
  fc.record({ do: fc.constant('take' as const), paths: fc.subarray([...documents, ...data]) }),
  fc.record({ do: fc.constant('tidy' as const) }),
)

test('whatever is deployed, installed, activated, saved or lost: no page gets a file of another build', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const browser = await openBrowser()
      const shown = new Map<string, string | null>()
      for (const each of acts) {
        if (each.do === 'open') shown.set(`p${each.page}`, await open(browser, each.path, `p${each.page}`))
        if (each.do === 'load') {
          const page = `p${each.page}`
          const got = await load(browser, each.path, page)
          const known = shown.get(page) && (await browser.shelves.builds()).some(({ id }) => id === shown.get(page))
          // A page of a build that the browser knows nothing of is left to the network, as if there were no worker.
          if (got !== null && known) expect(got).toBe(shown.get(page))
        }
        if (each.do === 'deploy') browser.host.files = siteOf(ids[each.build])
        if (each.do === 'half') {
          const next = siteOf(ids[each.build])
          browser.host.files = {
            ...browser.host.files,
            ...Object.fromEntries(each.paths.map((path) => [path, next[path]])),
          }
        }
        if (each.do === 'away') browser.host.away = each.away
        if (each.do === 'install') await browser.shelves.add(builds[each.build])
        if (each.do === 'activate') {
          await browser.shelves.add(builds[each.build])
          browser.active = each.build
        }
        if (each.do === 'take') await take(each.paths, deskNow(browser), running)
        if (each.do === 'tidy') await tidy(deskNow(browser))
        for (const { id } of await browser.shelves.builds()) {
          for (const path of [...documents, ...data]) {
            const kept = await browser.shelves.find(id, path)
            if (kept) expect([path, idIn(await kept.text())]).toEqual([path, id])
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})

describe('a page of an older build', () => {
  test('gets its own files from its shelf, though another worker is active and the host has moved on', async () => {
    const browser = await openBrowser()
    await open(browser, '/en/', 'old')
    await load(browser, '/catalog.json', 'old')
    browser.host.files = siteOf(ids[1])
    await browser.shelves.add(builds[1])
    browser.active = 1
    expect(await load(browser, '/catalog.json', 'old')).toBe(ids[0])
    expect(await load(browser, '/en/index.txt', 'old')).toBeNull()
    expect(await open(browser, '/en/', 'new')).toBe(ids[1])
    expect(await load(browser, '/catalog.json', 'new')).toBe(ids[1])
  })

  test('keeps its shelf until it is closed', async () => {
    const browser = await openBrowser()
    await open(browser, '/en/', 'old')
    await browser.shelves.add(builds[1])
    browser.active = 1
    await tidy(deskNow(browser))
    expect((await browser.shelves.builds()).map(({ id }) => id)).toEqual([ids[1], ids[0]])
    expect(await outdatedPages(deskNow(browser))).toEqual(['/en/'])
    browser.readers.clear()
    await tidy(deskNow(browser))
    expect((await browser.shelves.builds()).map(({ id }) => id)).toEqual([ids[1]])
  })
})

test('a page of which nothing is known gets from the shelves only what is the same in every build', async () => {
  const browser = await openBrowser()
  await open(browser, '/en/', 'known')
  await load(browser, '/catalog.json', 'known')
  await take(['/runtime/judge-ABCDEFGH.js'], deskNow(browser), running)
  browser.host.files = siteOf(ids[1])
  expect(await load(browser, '/catalog.json', 'unknown')).toBe(ids[1])
  browser.host.away = true
  expect(await load(browser, '/catalog.json', 'unknown')).toBeNull()
  const { asked } = askFor('/runtime/judge-ABCDEFGH.js', 'unknown')
  expect((await answer(asked, deskNow(browser))).ok).toBe(true)
})

describe('without a connection', () => {
  test('a page that only an older build kept opens as that build, with its data', async () => {
    const browser = await openBrowser()
    await open(browser, '/en/', 'first')
    await load(browser, '/catalog.json', 'first')
    await browser.shelves.add(builds[1])
    browser.active = 1
    browser.host.away = true
    expect(await open(browser, '/en/', 'second')).toBe(ids[0])
    expect(await load(browser, '/catalog.json', 'second')).toBe(ids[0])
  })

  test('a page that is not here is answered with the notice, also without its slash', async () => {
    const browser = await openBrowser()
    browser.host.away = true
    const { asked } = askFor('/en/questions/a', '', 'page')
    expect(await (await navigate(asked, deskNow(browser))).text()).toBe('no connection')
  })
})

describe('taking files', () => {
  test('says why it stopped: no room, no connection, another version on the host', async () => {
    const browser = await openBrowser()
    const full = { ...browser, shelves: memoryShelves(1) }
    await full.shelves.add(builds[0])
    expect(await take(['/en/', '/catalog.json'], deskNow(full), running)).toBe('full')
    browser.host.away = true
    expect(await take(['/en/'], deskNow(browser), running)).toBe('offline')
    browser.host.away = false
    browser.host.files = siteOf(ids[1])
    expect(await take(['/catalog.json'], deskNow(browser), running)).toBe('changed')
    expect(await take([`/_next/static/chunks/${ids[0]}.js`], deskNow(browser), running)).toBe('changed')
  })

  test('takes what is the same in every build from an older shelf, and stops when told', async () => {
    const browser = await openBrowser()
    await take(['/runtime/judge-ABCDEFGH.js'], deskNow(browser), running)
    await browser.shelves.add(builds[1])
    browser.active = 1
    browser.host.away = true
    expect(await take(['/runtime/judge-ABCDEFGH.js'], deskNow(browser), running)).toBeNull()
    expect(await take(['/en/'], deskNow(browser), AbortSignal.abort())).toBeNull()
  })
})
