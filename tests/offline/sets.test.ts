import { describe, expect, test } from 'vitest'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { exerciseOfDay } from '#lib/core/study/exercise-of-day.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import type { AppList } from '#lib/offline/build.ts'
import { filesOfPage, kindOf, pagePath, shapeOf } from '#lib/offline/kind.ts'
import { readySteps } from '#lib/offline/ready-steps.ts'
import { savePlan } from '#lib/offline/save-plan.ts'

const app: AppList = {
  core: [['/_next/static/chunks/a.js', 10]],
  bench: [
    ['/runtime/tfjs-0123456789.js', 600],
    ['/runtime/monaco.zh-ABCDEFGH.js', 180],
  ],
  rest: [['/anki.json', 300]],
  pages: [
    ['/en/', 5],
    ['/en/review/', 5],
    ['/zh/', 5],
  ],
  shapes: {
    '*': ['index.txt'],
    '*/review': ['index.txt'],
    '*/questions/*': ['index.txt'],
    '*/exercises/*': ['index.txt'],
  },
}

describe('what a file is', () => {
  test.each([
    ['/_next/static/chunks/0-yv4beb9b6cr.js', 'immutable'],
    ['/runtime/monaco.zh-NBIP6O4Z.js', 'immutable'],
    ['/runtime/sandbox-3d0634df7b.html.txt', 'immutable'],
    ['/runtime/katex/fonts/KaTeX_Main-BoldItalic.woff2', 'other'],
    ['/catalog.json', 'fixed'],
    ['/', 'page'],
    ['/zh/questions/a-b/', 'page'],
    ['/zh/questions/a-b/__next.$d$locale.questions.$d$slug.__PAGE__.txt', 'payload'],
    ['/en/index.txt', 'payload'],
    ['/en/interview/questions/structured-vs-unstructured.json', 'data'],
    ['/runtime/sync.html', 'other'],
    ['/runtime/sync-38ac9136ad.js', 'other'],
    ['/storage/me/prunewise/log/', 'other'],
    ['/sw.js', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path, { fixed: { '/catalog.json': '' } })).toBe(kind)
  })

  test('a page is the same with and without its slash and its document', () => {
    expect(['/en/review', '/en/review/', '/en/review/index.html', '/en/review.html'].map(pagePath)).toEqual(
      Array.from({ length: 4 }, () => '/en/review/'),
    )
    expect(pagePath('/catalog.json')).toBe('/catalog.json')
  })

  test('pages of one shape differ in the language and in the slug', () => {
    expect(['/', '/en/', '/zh/review/', '/en/questions/a/', '/en/questions/page/2/'].map(shapeOf)).toEqual([
      '/',
      '*',
      '*/review',
      '*/questions/*',
      '*/questions/page/*',
    ])
    expect(filesOfPage('/en/questions/a/', app.shapes)).toEqual(['/en/questions/a/', '/en/questions/a/index.txt'])
  })
})

describe('what a device is to hold after a visit', () => {
  const wanted = {
    locale: 'en',
    cards: ['questions/a', 'exercises/x'] as CardKey[],
    exercise: 'exercises/x' as CardKey,
    outdated: ['/zh/', '/en/review/'],
  } as const
  const steps = readySteps(app, wanted)

  test('begins with what every page needs, and has each page once, in the language of the visit', () => {
    expect(steps[0]).toEqual(['/_next/static/chunks/a.js'])
    const pages = steps.flat().filter((path) => path.endsWith('/'))
    expect(pages).toEqual(['/', '/en/', '/en/review/', '/en/exercises/x/', '/en/questions/a/', '/zh/'])
  })

  test('has what exercises need, but no menus of another language and nothing that few want', () => {
    expect(steps.flat()).toContain('/runtime/tfjs-0123456789.js')
    expect(steps.flat().filter((path) => /monaco\.zh|anki/.test(path))).toEqual([])
    expect(readySteps(app, { ...wanted, locale: 'zh' }).flat()).toContain('/runtime/monaco.zh-ABCDEFGH.js')
  })
})

test('saving everything counts what is here already, a page only with all its files', () => {
  const pages = {
    pages: [
      ['/en/', 50],
      ['/zh/', 70],
    ],
  } as const
  const here = new Set(['/_next/static/chunks/a.js', '/en/', '/en/index.txt', '/zh/'])
  const plan = savePlan(app, pages, here)
  expect(plan.bytes).toBe(10 + 600 + 180 + 300 + 50 + 70)
  expect(plan.missingBytes).toBe(600 + 180 + 300 + 70)
  expect(plan.missing.at(-1)).toEqual({ paths: ['/zh/', '/zh/index.txt'], bytes: 70 })
})

describe('the exercise of the day', () => {
  const card = (key: string) =>
    ({
      key,
      topic: 't',
      level: 'junior',
      after: [],
      related: [],
      title: { en: key, zh: key },
      kind: 'exercise',
    }) as const
  const catalog = { cards: ['exercises/x', 'exercises/y'].map(card), renamed: {}, topics: [] } as unknown as SiteCatalog
  const many = {
    ...catalog,
    cards: [...Array.from({ length: 50 }, (_, i) => card(`questions/q${i}`)), ...catalog.cards],
  } as unknown as SiteCatalog

  test('is the first one in the queue', () => {
    expect(exerciseOfDay(foldStudy([]), catalog, { ms: 0, day: 1 })?.key).toBe('exercises/x')
  })

  test('goes round with the days where the queue holds none', () => {
    const days = [20_000, 20_001, 20_002].map((day) => exerciseOfDay(foldStudy([]), many, { ms: 0, day })?.key)
    expect(days).toEqual(['exercises/x', 'exercises/y', 'exercises/x'])
  })

  test('is none where there is none', () => {
    expect(exerciseOfDay(foldStudy([]), { ...catalog, cards: [] }, { ms: 0, day: 1 })).toBeNull()
  })
})
