import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { editorReady } from './workbench.ts'

const path = '/en/exercises/weight-prune/'
const storageKey = 'prunewise:editor'

test.describe('settings', () => {
  test('the text size is changed by buttons and as a number, holds at once, and is remembered', async ({ page }) => {
    await open(page, path)
    const dialog = await openDialog(page, 'Editor settings')
    await dialog.getByRole('button', { name: 'Larger text' }).click()
    await expect.poll(() => codeSize(page)).toBe('15px')
    await dialog.getByRole('spinbutton', { name: 'Text size' }).fill('24')
    await expect.poll(() => codeSize(page)).toBe('24px')
    await expect(dialog.getByRole('button', { name: 'Larger text' })).toHaveAttribute('aria-disabled', 'true')
    await dialog.getByRole('spinbutton', { name: 'Text size' }).fill('99')
    await dialog.getByRole('button', { name: 'Smaller text' }).click()
    await expect(dialog.getByRole('spinbutton', { name: 'Text size' })).toHaveValue('23')
    const release = await holdMonaco(page)
    await page.reload({ waitUntil: 'domcontentloaded' })
    await expect(page.locator('.bench-area')).toHaveCSS('font-size', '23px')
    release()
    await editorReady(page)
    await expect.poll(() => codeSize(page)).toBe('23px')
  })

  test('lines do not wrap on a wide screen until the learner wants it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, path)
    const dialog = await openDialog(page, 'Editor settings')
    const wrap = dialog.getByRole('checkbox', { name: 'Wrap long lines' })
    await expect(wrap).not.toBeChecked()
    await dialog.getByRole('spinbutton', { name: 'Text size' }).fill('20')
    expect(await longestLine(page)).toBeGreaterThan(1440)
    await wrap.check()
    await expect.poll(() => longestLine(page)).toBeLessThanOrEqual(1440)
    await page.reload()
    await editorReady(page)
    await expect.poll(() => longestLine(page)).toBeLessThanOrEqual(1440)
  })

  test('lines wrap on a narrow screen until the learner does not want it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await page.getByRole('tab', { name: 'Code' }).click()
    await editorReady(page)
    await expect.poll(() => longestLine(page)).toBeLessThanOrEqual(390)
    const dialog = await openDialog(page, 'Editor settings')
    await dialog.getByRole('checkbox', { name: 'Wrap long lines', checked: true }).uncheck()
    await expect.poll(() => longestLine(page)).toBeGreaterThan(390)
  })

  for (const stored of [
    '{"fontSizePx":',
    '{"fontSizePx":400,"wordWrap":"yes","letterShortcuts":false}',
    '[]',
    'null',
  ]) {
    test(`what makes no sense in storage is ignored: ${stored}`, async ({ page }) => {
      await page.addInitScript(
        ([key, value]) => localStorage.setItem(key as string, value as string),
        [storageKey, stored],
      )
      await open(page, path)
      expect(await codeSize(page)).toBe('14px')
      const dialog = await openDialog(page, 'Editor settings')
      const kept = !stored.includes('false')
      await expect(dialog.getByRole('checkbox', { name: 'Single-letter shortcuts' })).toBeChecked({ checked: kept })
    })
  }

  test('a choice made in another tab is followed', async ({ page, context }) => {
    await open(page, path)
    const other = await context.newPage()
    await open(other, path)
    await (await openDialog(other, 'Editor settings')).getByRole('button', { name: 'Larger text' }).click()
    await expect.poll(() => codeSize(page)).toBe('15px')
  })

  test('where Monaco cannot be loaded there is nothing to format, and the settings still hold', async ({ page }) => {
    await page.route(/runtime\/monaco-/, (route) => route.abort())
    await page.goto(path)
    const text = page.getByRole('textbox', { name: 'Code editor' })
    await text.waitFor()
    await expect(page.getByRole('button', { name: 'Format', exact: true })).toHaveCount(0)
    await (await openDialog(page, 'Editor settings')).getByRole('button', { name: 'Larger text' }).click()
    expect(await text.evaluate((element) => getComputedStyle(element).fontSize)).toBe('15px')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('e')
    await expect(text).toBeFocused()
  })
})

for (const locale of ['en', 'zh'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the dialogs: ${locale}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await open(page, `/${locale}/exercises/weight-prune/`)
      for (const name of [/^(Editor settings|编辑器设置)$/, /^(Keyboard shortcuts|快捷键)$/]) {
        await openDialog(page, name)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
        await page.keyboard.press('Escape')
      }
    })
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await editorReady(page)
}

async function openDialog(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).click()
  const dialog = page.getByRole('dialog', { name })
  await dialog.waitFor()
  return dialog
}

/** Keeps Monaco from loading until the function returned is called. */
async function holdMonaco(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/runtime\/monaco-/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

function codeSize(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.querySelector('.monaco-editor .view-line') as Element).fontSize)
}

/** Where the longest line ends, seen or cut off. */
function longestLine(page: Page): Promise<number> {
  return page
    .locator('.monaco-editor .view-line > span')
    .evaluateAll((lines) => Math.max(...lines.map((line) => line.getBoundingClientRect().right)))
}
