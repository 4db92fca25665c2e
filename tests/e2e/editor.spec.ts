import { expect, type Page } from '@playwright/test'
import { exerciseSlugs } from '#scripts/grade/exercise.ts'
import { openExercise, sharedPageTest as test } from './shared-page.ts'
import { editorText, exerciseFile, pasteProgram } from './workbench.ts'

const importTf = "import * as tf from '@tensorflow/tfjs'\n"

test.describe('what the editor knows of tf', () => {
  test.beforeEach(({ sharedPage }) => openExercise(sharedPage, 'weight-prune'))

  test('completes tf. as it is typed', async ({ sharedPage: page }) => {
    await writeAtEnd(page, importTf, 'tf.')
    await expectSuggestion(page, 'AdamOptimizer')
    await page.keyboard.type('top')
    await expectSuggestion(page, 'topk')
  })

  test('completes chained ops', async ({ sharedPage: page }) => {
    await writeAtEnd(page, `${importTf}const w = tf.zeros([4, 5])\n`, 'w.abs().gr')
    await expectSuggestion(page, 'greaterEqual')
  })

  test('completes the arguments of a layer', async ({ sharedPage: page }) => {
    await writeAtEnd(page, importTf, 'tf.layers.dense({ ')
    await page.keyboard.press('Control+Space')
    await expectSuggestion(page, 'units')
  })

  test('completes the methods of a model and of its layers', async ({ sharedPage: page }) => {
    await writeAtEnd(page, `${importTf}export function prune(m: tf.LayersModel) {\n  `, 'm.getW')
    await expectSuggestion(page, 'getWeights')
    await writeAtEnd(page, `${importTf}export function prune(m: tf.LayersModel) {\n  `, 'm.layers[0].setW')
    await expectSuggestion(page, 'setWeights')
  })

  test('shows the signature of a function under the pointer', async ({ sharedPage: page }) => {
    await writeAtEnd(page, `${importTf}const top = tf.topk`, '')
    const hover = page.locator('.monaco-hover:visible')
    // Colours arrive later and lay the line out anew, so the pointer looks for the word until something opens.
    await expect(async () => {
      await pointAt(page, 'topk')
      await expect(hover).toContainText(/function .*topk<.*>\(x: T \| .*, k\?: number, sorted\?: boolean\)/, {
        timeout: 5_000,
      })
    }).toPass({ timeout: 60_000 })
    await expect(hover).toContainText('Finds the values and indices')
  })

  test('shows the parameters while a call is written', async ({ sharedPage: page }) => {
    await writeAtEnd(page, importTf, 'tf.topk(')
    const hints = page.locator('.parameter-hints-widget')
    await expect(hints).toBeVisible({ timeout: 60_000 })
    await expect(hints).toContainText('k?: number, sorted?: boolean')
  })
})

test.describe('Format', () => {
  test.beforeEach(async ({ sharedPage }) => {
    await openExercise(sharedPage, 'weight-prune')
    await sharedPage.keyboard.press('Escape')
  })

  test('mends spaces and indentation, adds no semicolons, and can be undone', async ({ sharedPage: page }) => {
    const untidy = `${importTf}export function f( w:tf.Tensor ){\n      const a={b:1}\n return  tf.tidy(()=>w.mul( a.b ))\n}\n`
    await pasteProgram(page, untidy)
    await page.getByRole('button', { name: 'Format', exact: true }).click()
    await expect(page.getByText('Formatted.')).toBeVisible({ timeout: 60_000 })
    expect(await editorText(page)).toBe(
      `${importTf}export function f(w: tf.Tensor) {\n  const a = { b: 1 }\n  return tf.tidy(() => w.mul(a.b))\n}\n`,
    )
    await page.keyboard.press('Control+z')
    expect(await editorText(page)).toBe(untidy)
  })

  test('is also on Shift+Alt+F and leaves the cursor where it was in the code', async ({ sharedPage: page }) => {
    await pasteProgram(page, 'export const   one =   1\nexport const two = 2\n')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Alt+F')
    await expect.poll(() => lineTexts(page), { timeout: 60_000 }).toContain('export const one = 1')
    await page.keyboard.type('0')
    expect(await editorText(page)).toBe('export const one = 10\nexport const two = 2\n')
  })

  test('leaves every starter and solution as it is', async ({ sharedPage: page }) => {
    test.setTimeout(300_000)
    for (const slug of exerciseSlugs()) {
      for (const file of ['starter.ts', 'solution.ts']) {
        const source = exerciseFile(slug, file)
        await pasteProgram(page, source)
        await page.getByRole('button', { name: 'Format', exact: true }).click()
        await expect(page.getByText(/Formatted\.|Nothing to format\./)).toBeVisible({ timeout: 60_000 })
        expect(await editorText(page)).toBe(source)
      }
    }
  })
})

function lineTexts(page: Page): Promise<string[]> {
  const lines = page.locator('.monaco-editor .view-line').allInnerTexts()
  return lines.then((texts) => texts.map((text) => text.replaceAll('\u00a0', ' ')))
}

/** Pastes a beginning and types the rest, as completion wants it. */
async function writeAtEnd(page: Page, pasted: string, typed: string): Promise<void> {
  await page.keyboard.press('Escape')
  await pasteProgram(page, pasted)
  await page.keyboard.press('Control+End')
  if (typed !== '') await page.keyboard.type(typed)
}

/** Moves the pointer onto a word of the code, wherever its line has it now. */
async function pointAt(page: Page, word: string): Promise<void> {
  const line = page.locator('.monaco-editor .view-line', { hasText: word }).first()
  const middle = await line.evaluate((element, text) => {
    const pieces = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (pieces.nextNode()) {
      const at = pieces.currentNode.textContent?.indexOf(text) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(pieces.currentNode, at)
      range.setEnd(pieces.currentNode, at + text.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`no piece of the line holds ${text}`)
  }, word)
  await page.mouse.move(0, 0)
  await page.mouse.move(middle.x, middle.y)
}

async function expectSuggestion(page: Page, name: string): Promise<void> {
  const row = page.locator('.suggest-widget .monaco-list-row', { hasText: name })
  await expect(row.first()).toBeVisible({ timeout: 60_000 })
}
