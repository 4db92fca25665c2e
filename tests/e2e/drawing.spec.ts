import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator } from '@playwright/test'
import { openExercise, sharedPageTest as test } from './shared-page.ts'
import { exerciseFile, pasteProgram, press, statusOf } from './workbench.ts'

const slug = 'prune-by-threshold'
const noAbs = exerciseFile(slug, 'wrong/no-abs.ts')

/** The first failing test, which is open. */
function openTest(verdict: Locator): Locator {
  return verdict.locator('li[data-test]:has(details[open])').first()
}

test('a wrong answer is named by its idea, before any number', async ({ sharedPage: page }) => {
  await openExercise(page, slug)
  await pasteProgram(page, noAbs)
  const verdict = await press(page, 'Submit')
  const idea = verdict.locator('[data-mistake="no-abs"]').first()
  await expect(idea).toContainText('Compares w itself instead of its magnitude')
  await expect(idea).toContainText('What should happen to')
  await expect(statusOf(page)).toContainText(/^This looks like: Compares w itself/)
  const text = (await verdict.innerText()).replaceAll(/\s+/g, ' ')
  expect(text.indexOf('This looks like')).toBeLessThan(text.indexOf('Wrong values'))
})

test('a right answer is given no idea, and its own weights before and after', async ({ sharedPage: page }) => {
  await openExercise(page, slug)
  await pasteProgram(page, exerciseFile(slug, 'solution.ts'))
  const verdict = await press(page, 'Submit')
  await expect(verdict).toHaveAttribute('data-outcome', 'passed')
  await expect(verdict.locator('[data-mistake]')).toHaveCount(0)
  const weights = verdict.getByRole('region', { name: 'What became of the weights' })
  await expect(weights.getByRole('img', { name: /^Histogram of weights by size/ })).toBeVisible()
  await expect(weights.getByRole('img', { name: /^Before, shape/ })).toBeVisible()
  await expect(weights.getByRole('img', { name: /^After, shape/ })).toBeVisible()
  await expect(weights).toContainText(/\d+ of \d+ weights pruned \(\d/)
})

test('wrong values are drawn, each map with a name and crisp', async ({ sharedPage: page }) => {
  await openExercise(page, slug)
  await pasteProgram(page, noAbs)
  const failing = openTest(await press(page, 'Submit'))
  for (const title of ['Expected', 'Yours', 'Difference']) {
    const map = failing.getByRole('img', { name: new RegExp(`^${title}, shape \\[5, 6\\]: \\d+ of 30 are not zero`) })
    await expect(map).toBeVisible()
    const [ratio, actual] = await map.evaluate((canvas: HTMLCanvasElement) => [
      canvas.width / canvas.getBoundingClientRect().width,
      devicePixelRatio,
    ])
    expect(ratio).toBeCloseTo(actual as number, 2)
  }
})

test('arrow keys, the pointer and the table tell the same numbers', async ({ sharedPage: page }) => {
  await openExercise(page, slug)
  await pasteProgram(page, noAbs)
  const failing = openTest(await press(page, 'Submit'))
  const [slider, readOut] = [
    failing.getByRole('slider', { name: 'Element of the maps' }),
    failing.getByTestId('read-out'),
  ]
  const worst = await readOut.innerText()
  await slider.focus()
  for (const key of ['Home', ...Array<string>(5).fill('ArrowUp'), 'ArrowDown', 'ArrowRight'])
    await page.keyboard.press(key)
  await expect(readOut).toContainText('[1, 1]')
  expect((await slider.getAttribute('aria-valuetext'))?.replaceAll(/[:,]? /g, ' ')).toBe(
    (await readOut.innerText()).replaceAll(/,?\s+/g, ' '),
  )
  await failing.getByText('As a table').click()
  for (const title of ['Expected', 'Yours', 'Difference']) {
    const cell = failing.getByRole('group', { name: title }).locator('tbody tr').nth(1).locator('td').nth(1)
    const told = /^-?[\d.]+/.exec(await cell.innerText())?.[0]
    const shown = new RegExp(`${title}\\s+(-?[\\d.]+)`).exec(await readOut.innerText())?.[1]
    expect(Number(told)).toBeCloseTo(Number(shown), 3)
  }
  await failing.getByRole('button', { name: 'Go to the ringed element' }).click()
  expect(await readOut.innerText()).toBe(worst)
  await failing.getByRole('img', { name: /^Yours/ }).hover({ position: { x: 40, y: 40 } })
  await expect(readOut).not.toHaveText(worst)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a drawn failure with its tables open, ${theme}`, async ({ sharedPage: page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await openExercise(page, slug)
    await pasteProgram(page, noAbs)
    const verdict = await press(page, 'Submit')
    // What a fold holds may have folds of its own, made when it is first opened.
    for (let depth = 0; depth < 3; depth++) {
      await verdict.evaluate((article) => {
        for (const fold of article.querySelectorAll('details')) fold.open = true
      })
      await page.waitForTimeout(300)
    }
    expect(await verdict.getByRole('table').count()).toBeGreaterThan(5)
    const { violations } = await new AxeBuilder({ page }).include('[data-testid="verdict"]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  })
}

test('of the verdict before, no row stays open', async ({ sharedPage: page }) => {
  await openExercise(page, slug)
  await pasteProgram(page, exerciseFile(slug, 'solution.ts'))
  const passed = await press(page, 'Submit')
  await passed.locator('li[data-test] summary').nth(1).click()
  await expect(passed.locator('details[open]')).toHaveCount(1)
  const again = await press(page, 'Submit')
  await expect(again.locator('li[data-test] details')).not.toHaveCount(0)
  await expect(again.locator('details[open]')).toHaveCount(0)
})

test('maps fit themselves to a phone, without scrolling sideways', async ({ sharedPage: page }) => {
  await openExercise(page, slug)
  await pasteProgram(page, noAbs)
  const failing = openTest(await press(page, 'Submit'))
  await page.setViewportSize({ width: 390, height: 844 })
  const map = failing.getByRole('img', { name: /^Difference/ })
  await expect(map).toBeVisible()
  await expect.poll(() => map.evaluate((canvas) => canvas.getBoundingClientRect().right <= innerWidth)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 720 })
})
