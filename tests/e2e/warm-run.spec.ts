import { expect, type Page, test } from '@playwright/test'
import { exerciseFile, pasteProgram, press } from './workbench.ts'

const slug = 'prune-by-threshold'

test('a warm Submit fetches and starts nothing before its verdict, and each has a seed of its own', async ({
  page,
}) => {
  await page.goto(`/en/exercises/${slug}/`)
  await pasteProgram(page, exerciseFile(slug, 'solution.ts'))
  await expect(await press(page, 'Submit')).toHaveAttribute('data-outcome', 'passed')
  const first = await seedOf(page)
  await page.waitForTimeout(3_000)
  await watch(page)
  await expect(await press(page, 'Submit')).toHaveAttribute('data-outcome', 'passed')
  expect(await page.evaluate(() => (globalThis as unknown as Watched).seen)).toEqual([])
  expect(await seedOf(page)).not.toBe(first)
})

test('after code that does not parse, a right answer passes with the inputs of its own seed', async ({ page }) => {
  await page.goto(`/en/exercises/${slug}/`)
  await pasteProgram(page, 'export function pruneByThreshold( {')
  await expect(await press(page, 'Submit')).toHaveAttribute('data-outcome', 'error')
  await page.waitForTimeout(3_000)
  await pasteProgram(page, exerciseFile(slug, 'solution.ts'))
  await expect(await press(page, 'Submit')).toHaveAttribute('data-outcome', 'passed')
})

interface Watched {
  seen: string[]
}

/** Notes what the page fetches and which workers it starts until a verdict is there. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched
    watched.seen = []
    let gone = false
    const isOver = (): boolean => {
      const verdict = document.querySelector('[data-testid="verdict"]')
      if (!verdict) gone = true
      return gone && verdict !== null
    }
    const note = (what: string) => {
      if (!isOver()) watched.seen.push(what)
    }
    const { Worker: PlainWorker, fetch: plainFetch } = globalThis
    globalThis.Worker = class extends PlainWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        note(`worker ${url}`)
        super(url, options)
      }
    }
    globalThis.fetch = (...args) => {
      note(`fetch ${args[0]}`)
      return plainFetch(...args)
    }
    new MutationObserver(isOver).observe(document.body, { subtree: true, childList: true })
  })
}

async function seedOf(page: Page): Promise<string | undefined> {
  const text = await page.locator('.bench-status').innerText()
  return /seed ([0-9a-f]{8})/.exec(text)?.[1]
}
