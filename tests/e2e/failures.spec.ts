import { expect, test } from '@playwright/test'
import { openExercise, sharedPageTest } from './shared-page.ts'
import { exerciseFile, expectOutcome, pasteProgram, press, statusOf, verdictOf } from './workbench.ts'

const slug = 'prune-by-threshold'
const head = "import * as tf from '@tensorflow/tfjs'\n"
const solution = exerciseFile(slug, 'solution.ts')

/** [what is wrong, the program, the outcome, what the verdict says] */
const failures: readonly (readonly [string, string, string, RegExp])[] = [
  ['a syntax error', 'export function pruneByThreshold( {\n', 'error', /syntax/i],
  [
    'an infinite loop',
    `${head}export function pruneByThreshold() { while (true) {} }`,
    'timeout',
    /3 ?s|3 seconds|loop/i,
  ],
  [
    'a thrown error',
    'export function pruneByThreshold() {\n  throw new TypeError("my own words") }',
    'error',
    /my own words/,
  ],
  ['an error at top level', 'null!.x\nexport function pruneByThreshold() {}', 'error', /null/],
  ['a missing export', 'export function prune() {}', 'error', /pruneByThreshold/],
  [
    'a promise that never settles',
    'export async function pruneByThreshold() { await new Promise(() => {}) }',
    'timeout',
    /promise|settle/i,
  ],
  ['nothing returned', 'export function pruneByThreshold() {}', 'failed', /undefined|nothing/i],
  ['a wrong shape', `${head}export function pruneByThreshold(w: tf.Tensor) { return tf.zeros([7, 7]) }`, 'failed', /7/],
  [
    'a wrong dtype',
    `${head}export function pruneByThreshold(w: tf.Tensor) { return tf.cast(w, 'int32') }`,
    'failed',
    /int32/,
  ],
  ['an unserialisable value', 'export function pruneByThreshold() { return () => 1 }', 'error', /function/i],
]

for (const [what, program, outcome, words] of failures) {
  sharedPageTest(`${what} gets its own sentence, and the next run works`, async ({ sharedPage: page }) => {
    await openExercise(page, slug)
    const verdict = await expectOutcome(page, program, outcome)
    await expect(verdict).toContainText(words)
    await expectOutcome(page, solution, 'passed')
  })
}

test('a transpiler that cannot be loaded is the fault of the site, and the next run loads it', async ({ page }) => {
  await page.route('**/runtime/transpile*', (route) => route.abort())
  await page.goto(`/en/exercises/${slug}/`)
  await expect(await expectOutcome(page, solution, 'error')).toContainText('a fault of the site')
  await page.unroute('**/runtime/transpile*')
  await expectOutcome(page, solution, 'passed')
})

test('an error marks its own line in the editor and leads to it', async ({ page }) => {
  await page.goto(`/en/exercises/${slug}/`)
  const program =
    "import * as tf from '@tensorflow/tfjs'\n\nexport function pruneByThreshold(w: tf.Tensor) {\n  throw new Error('here')\n}"
  const verdict = await expectOutcome(page, program, 'error')
  await expect(page.locator('.monaco-editor .squiggly-error').first()).toBeVisible()
  await verdict.getByRole('button', { name: 'Go to line 4' }).first().click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.monaco-editor') != null)).toBe(true)
})

test('Stop ends a run at once and records nothing', async ({ page }) => {
  await page.goto(`/en/exercises/${slug}/`)
  await pasteProgram(page, 'export function pruneByThreshold() { while (true) {} }')
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await page.waitForTimeout(700)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(statusOf(page)).toContainText('Stopped')
  await expect(verdictOf(page)).toHaveCount(0)
  await expectOutcome(page, solution, 'passed')
})

test('the page answers while a loop runs', async ({ page }) => {
  await page.goto(`/en/exercises/${slug}/`)
  await pasteProgram(page, 'export function pruneByThreshold() { while (true) {} }')
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await page.waitForTimeout(500)
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\n// typed meanwhile')
  await expect(page.locator('.monaco-editor .view-lines').first()).toContainText('typed meanwhile')
  await expect(await press(page, 'Submit').catch(() => verdictOf(page))).toHaveAttribute('data-outcome', 'timeout')
})
