import { describe, expect, test } from 'vitest'
import { yardsticks } from '#scripts/measure/build-yardsticks.ts'
import { brotliSize, exportedPages, gzipSize, listFiles, readExported, scriptsOf } from './export-files.ts'

/** Texts that occur only in the library's own code. */
const marks = {
  monaco: /monaco-editor|IStandaloneCodeEditor|vs\/editor/,
  tfjs: /tensorflow|backend_cpu|registerKernel/i,
  zod: /ZodError|_zod/,
  'ts-fsrs': /request_retention/,
  plot: /--plot-background/,
  'sql.js': /sqlite3_open/,
} as const

const reading = exportedPages().filter((file) => !/\/exercises\/[^/]+\/index\.html$/.test(file))

/** The pages on which somebody reads: home, lists, questions. */
const light = exportedPages().filter((file) => /^(en|zh)\/((questions|exercises)\/([^/]+\/)?)?index\.html$/.test(file))

const sizes = new Map<string, number>()

describe('a page to read', () => {
  const floor = scriptBytes('index.html', yardsticks.empty)
  const pages = light.filter((file) => reading.includes(file))

  test.each(pages)('%s ships at most 1.05 times the JavaScript of an empty export', (file) => {
    expect(scriptBytes(file)).toBeLessThanOrEqual(1.05 * floor)
    expect(scriptBytes(file)).toBeGreaterThan(0)
  })

  test.each(pages)('%s holds everything in its place, so that nothing moves when scripts run', (file) => {
    expect(readExported(file)).not.toMatch(/<template id="[BP]:|<div hidden(="")? id="S:/)
  })

  test.each(pages)('%s waits for no style sheet', (file) => {
    expect(readExported(file)).not.toMatch(/<link[^>]*rel="stylesheet"/)
  })
})

function scriptBytes(file: string, folder = 'out'): number {
  return scriptsOf(readExported(file, folder)).reduce((sum, script) => sum + compressed(folder, script), 0)
}

/** Pages share most of their scripts, and brotli takes its time. */
function compressed(folder: string, script: string): number {
  const size = sizes.get(folder + script) ?? brotliSize(readExported(script, folder))
  sizes.set(folder + script, size)
  return size
}

describe('a page without an editor', () => {
  test.each(reading)('%s ships at most 150 KB (gzip) of JavaScript', (file) => {
    const sizes = scriptsOf(readExported(file)).map((script) => gzipSize(readExported(script)))
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(150 * 1024)
  })

  test.each(Object.keys(marks) as (keyof typeof marks)[])('ships no %s', (library) => {
    const scripts = new Set(reading.flatMap((file) => scriptsOf(readExported(file))))
    expect([...scripts].filter((script) => marks[library].test(readExported(script)))).toEqual([])
  })
})

describe('an exercise page', () => {
  const pages = exportedPages().filter((file) => /\/exercises\/[^/]+\/index\.html$/.test(file))

  test.each(pages)('%s loads neither Monaco nor tfjs before it is asked, and no Plot', (file) => {
    const scripts = scriptsOf(readExported(file))
    const heavy = scripts.filter((script) =>
      [marks.tfjs, marks.monaco, marks.plot].some((mark) => mark.test(readExported(script))),
    )
    expect(heavy).toEqual([])
  })

  test('the marks are found where the libraries are', () => {
    const scripts = listFiles().filter((file) => file.endsWith('.js'))
    for (const mark of [marks.monaco, marks.tfjs, marks['ts-fsrs'], marks.plot, marks['sql.js']]) {
      expect(scripts.some((script) => mark.test(readExported(script)))).toBe(true)
    }
  })
})
