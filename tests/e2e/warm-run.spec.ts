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

test('an endless loop in a later call of a prepared run ends the test that made it, and no other', async ({ page }) => {
  await page.goto(`/en/exercises/${slug}/`)
  const endless = 'let calls = 0\nfunction waitInTheFifth() {\n  calls++\n  while (calls === 5) {}\n}\n'
  const solution = exerciseFile(slug, 'solution.ts')
  await pasteProgram(page, endless + solution.replace('return tf.tidy', 'waitInTheFifth()\n  return tf.tidy'))
  await page.waitForTimeout(3_000)
  const verdict = await press(page, 'Submit')
  await expect(verdict).toHaveAttribute('data-outcome', 'timeout')
  const outcomes = await verdict.locator('.bench-test-line .bench-test-outcome').allInnerTexts()
  const [passed, , , late, skipped] = outcomes
  expect(new Set([passed, late, skipped]).size).toBe(3)
  expect(outcomes).toEqual([passed, passed, passed, late, ...outcomes.slice(4).fill(skipped as string)])
})

interface Watched {
  seen: string[]
}

/** Notes what the page fetches and which workers it starts until a verdict is there. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched
    watched.seen = []
    const place = (): string | undefined =>
      document.querySelector<HTMLElement>('[data-testid="verdict"]')?.dataset.place
    const before = place()
    const isOver = (): boolean => place() !== undefined && place() !== before
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
  })
}

async function seedOf(page: Page): Promise<string | undefined> {
  const text = await page.locator('.bench-status').innerText()
  return /seed ([0-9a-f]{8})/.exec(text)?.[1]
}
