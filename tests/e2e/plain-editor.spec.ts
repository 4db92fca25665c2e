import { expect, type Page, test } from '@playwright/test'
import { keptDraft } from '#tests/hostile/kept.ts'
import { editorReady, editorText, exerciseFile, newVerdict } from './workbench.ts'

const slug = 'prune-by-threshold'
const path = `/en/exercises/${slug}/`
const starter = exerciseFile(slug, 'starter.ts')

test('is typed into before any script of the page has come, and nothing is lost when it closes too early', async ({
  page,
}) => {
  const release = await hold(page, '**/_next/static/**/*.js')
  await page.goto(path, { waitUntil: 'commit' })
  await typeAtStart(page, '// early\n')
  await page.goto('about:blank')
  await page.goto(path, { waitUntil: 'commit' })
  await expect(area(page)).toHaveValue(`// early\n${starter}`)
  release()
  await editorReady(page)
  expect(await editorText(page)).toBe(`// early\n${starter}`)
  await expect.poll(() => keptDraft(page, slug)).toBe(`// early\n${starter}`)
  await page.keyboard.press('Control+Z')
  expect(await editorText(page)).toBe(starter)
})

test('shows the draft before any script has come, and a draft of another tab is kept', async ({ page }) => {
  await page.goto(path)
  await editorReady(page)
  await page.locator('.monaco-editor .view-lines').first().click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('// kept ')
  await expect.poll(() => keptDraft(page, slug)).toBe(`// kept ${starter}`)
  const release = await hold(page, '**/_next/static/**/*.js')
  await page.goto(path, { waitUntil: 'commit' })
  await expect(area(page)).toHaveValue(`// kept ${starter}`)
  await expect(area(page)).toBeEditable()
  release()
  await editorReady(page)
  expect(await keptDraft(page, slug)).toBe(`// kept ${starter}`)
})

test('gives way to Monaco with text, selection, focus and undo', async ({ page }) => {
  const release = await hold(page, '**/runtime/monaco-*.js')
  await page.goto(path)
  await typeAtStart(page, '// one')
  await page.waitForTimeout(700)
  await page.keyboard.type(' two\n')
  await area(page).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(3, 6, 'backward'))
  release()
  await editorReady(page)
  await expect(area(page)).toHaveCount(0)
  await page.keyboard.type('1')
  expect(await editorText(page)).toBe(`// 1 two\n${starter}`)
  for (const text of [`// one two\n${starter}`, `// one${starter}`, starter]) {
    await page.keyboard.press('Control+Z')
    expect(await editorText(page)).toBe(text)
  }
  await page.keyboard.press('Control+Shift+Z')
  expect(await editorText(page)).toBe(`// one${starter}`)
})

test('stays while an input method composes', async ({ page }) => {
  const release = await hold(page, '**/runtime/monaco-*.js')
  await page.goto(path)
  await typeAtStart(page, '// ')
  await area(page).dispatchEvent('compositionstart')
  release()
  await page.locator('.monaco-editor').waitFor({ state: 'attached' })
  await page.keyboard.type('剪枝')
  await expect(area(page)).toHaveValue(`// 剪枝${starter}`)
  await area(page).dispatchEvent('compositionend')
  await expect(area(page)).toHaveCount(0)
  expect(await editorText(page)).toBe(`// 剪枝${starter}`)
})

test('runs, and lets Tab through, where Monaco cannot be loaded', async ({ page }) => {
  await page.route('**/runtime/monaco-*.js', (route) => route.abort())
  await page.goto(path)
  await expect(page.getByText('The editor could not be loaded.')).toBeVisible()
  await area(page).fill(exerciseFile(slug, 'solution.ts'))
  await page.keyboard.press('Control+Shift+Enter')
  await expect(await newVerdict(page)).toHaveAttribute('data-outcome', 'passed')
  await area(page).focus()
  await page.keyboard.press('Tab')
  await expect(area(page)).not.toBeFocused()
})

function area(page: Page) {
  return page.getByRole('textbox', { name: 'Code editor' }).and(page.locator('textarea.bench-area'))
}

async function typeAtStart(page: Page, text: string): Promise<void> {
  await expect(area(page)).toBeEditable()
  await area(page).focus()
  await area(page).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, 0))
  await page.keyboard.type(text)
}

/** Keeps requests waiting until the function returned is called. */
async function hold(page: Page, url: string): Promise<() => void> {
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(url, async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  return release
}
