import { expect, type Page, test } from '@playwright/test'
import { expectNoViolation, looks } from './axe.ts'
import { watchPage } from './watch-page.ts'
import { editorReady } from './workbench.ts'

const words = {
  en: { button: 'Search', field: 'Search questions and exercises' },
  zh: { button: '搜索', field: '搜索题目和练习' },
} as const

/** The page may have lists of its own behind the dialog. */
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox')
const options = (page: Page) => page.getByRole('dialog').getByRole('option')
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]')

/** A page that has just come hears no key until its scripts have run. */
async function openBy(page: Page, key: string, locale: 'en' | 'zh' = 'en'): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(field(page)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await opened(page, locale)
}

async function opened(page: Page, locale: 'en' | 'zh' = 'en'): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('combobox', { name: words[locale].field })).toBeFocused()
}

for (const locale of ['en', 'zh'] as const) {
  test.describe(locale, () => {
    test('opens by button and by keys, and gives the focus back', async ({ page, baseURL }) => {
      const watch = watchPage(page, String(baseURL))
      await page.goto(`/${locale}/questions/`)
      const button = page.getByRole('button', { name: words[locale].button })
      await expect(async () => {
        await button.click({ timeout: 2_000 })
        await expect(field(page)).toBeVisible({ timeout: 2_000 })
      }).toPass()
      await opened(page, locale)
      await page.keyboard.press('Escape')
      await expect(button).toBeFocused()
      await expect(field(page)).toHaveCount(0)
      const link = page.getByRole('navigation').getByRole('link').first()
      for (const key of ['Control+k', '/']) {
        await link.focus()
        await page.keyboard.press(key)
        await opened(page, locale)
        await expect(field(page)).toHaveValue('')
        await page.keyboard.press('Escape')
        await expect(link).toBeFocused()
      }
      expect(watch).toEqual({ foreign: [], faults: [] })
    })

    test('arrows choose, Enter follows to the page in this language', async ({ page }) => {
      await page.goto(`/${locale}/`)
      await openBy(page, '/', locale)
      await page.keyboard.type('sparsity')
      await expect(chosen(page)).toContainText(locale === 'en' ? 'Sparsity' : '稀疏度')
      await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
      const first = await chosen(page).getAttribute('id')
      await expect(field(page)).toHaveAttribute('aria-activedescendant', String(first))
      await page.keyboard.press('ArrowDown')
      const second = options(page).nth(1)
      await expect(second).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowUp')
      await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      const href = String(await second.getAttribute('href'))
      await page.keyboard.press('Enter')
      expect(href).toMatch(new RegExp(`^/${locale}/(questions|exercises)/`))
      await expect(page).toHaveURL(new RegExp(`${href}$`))
      await expect(field(page)).toHaveCount(0)
      await expect(page.locator('main h1')).toBeVisible()
    })

    test('shows a passage in the other language, as such', async ({ page }) => {
      await page.goto(`/${locale}/`)
      await openBy(page, 'Control+k', locale)
      await page.keyboard.insertText(locale === 'en' ? '微控制器' : 'microcontroller')
      const passage = options(page).first().locator('.search-snippet')
      await expect(passage).toHaveAttribute('lang', locale === 'en' ? 'zh-Hans' : 'en')
      await expect(passage.locator('mark').first()).toHaveText(/^(微控制器|microcontrollers?)$/i)
      await expect(options(page).first()).toHaveAttribute('href', new RegExp(`/${locale}/questions/`))
      await expect(page.getByRole('status').filter({ hasText: /card|卡片/ })).toBeVisible()
    })
  })
}

test('nothing of the search is fetched before a hand or the focus is on its button', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/en/questions/what-is-pruning/')
  await page.getByRole('button', { name: 'Show answer' }).first().click()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /\/search\//.test(url))).toEqual([])
  await page.getByRole('button', { name: 'Search' }).hover()
  await expect.poll(() => asked.filter((url) => /\/search\/(worker|index|postings)-/.test(url)).length).toBe(3)
  expect(asked.filter((url) => /\/search\/texts-/.test(url))).toEqual([])
})

test('a slash in a text is a slash; Ctrl+K searches from there too', async ({ page }) => {
  await page.goto('/en/questions/what-is-pruning/')
  const notes = page.getByRole('textbox').first()
  await notes.fill('a')
  await page.keyboard.press('/')
  await expect(notes).toHaveValue('a/')
  await expect(field(page)).toHaveCount(0)
  await openBy(page, 'Control+k')
  await page.keyboard.type('1/40')
  await expect(field(page)).toHaveValue('1/40')
  await page.keyboard.press('Escape')
  await expect(notes).toBeFocused()
})

test('in the code editor both keys are the editor’s; beside it they search', async ({ page }) => {
  await page.goto('/en/exercises/prune-by-threshold/')
  await editorReady(page)
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  await page.keyboard.type('//')
  await expect(field(page)).toHaveCount(0)
  await page.locator('main h1').first().click()
  await openBy(page, 'Control+k')
  await page.keyboard.type('prune')
  await expect(options(page).first()).toBeVisible()
})

test('the slash obeys the switch for single keys', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('prunewise:editor', JSON.stringify({ letterShortcuts: false })))
  await page.goto('/en/exercises/')
  await page.keyboard.press('/')
  await openBy(page, 'Control+k')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('says what to do where nothing is found, and where the index does not come', async ({ page }) => {
  await page.goto('/en/')
  await openBy(page, '/')
  await page.keyboard.insertText('葡萄酒')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found.' })).toBeVisible()
  await expect(options(page)).toHaveCount(0)

  await page.route(/\/search\/postings-/, (route) => route.abort())
  await page.reload()
  await openBy(page, '/')
  await page.keyboard.type('magn')
  await expect(page.getByText('The search could not be loaded.')).toBeVisible()
  await page.unroute(/\/search\/postings-/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(options(page).first()).toContainText(/magnitude/i)
  await expect(field(page)).toBeFocused()
})

test('an example fills the field', async ({ page }) => {
  await page.goto('/en/')
  await openBy(page, '/')
  await page.getByRole('list', { name: 'Examples' }).getByRole('button', { name: '2:4' }).click()
  await expect(field(page)).toHaveValue('2:4')
  await expect(field(page)).toBeFocused()
  await expect(options(page).first()).toContainText('2:4')
})

test('letters on the way to a Chinese word are not searched for', async ({ page }) => {
  await page.goto('/zh/')
  await openBy(page, '/', 'zh')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'jianzhi', selectionStart: 7, selectionEnd: 7 })
  await expect(field(page)).toHaveValue('jianzhi')
  await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0)
  await session.send('Input.insertText', { text: '剪枝' })
  await expect(field(page)).toHaveValue('剪枝')
  await expect(options(page).first()).toContainText('剪枝')
})

for (const [locale, theme] of looks) {
  test.describe(`${locale}, ${theme}`, () => {
    test.use({ colorScheme: theme, reducedMotion: 'reduce' })

    test('axe finds nothing, on a desk and on a phone, where the search fills the screen', async ({ page }) => {
      await page.goto(`/${locale}/`)
      await openBy(page, 'Control+k', locale)
      await expectNoViolation(page)
      await page.keyboard.insertText('剪枝')
      await expect(options(page).first()).toBeVisible()
      await expect(page.locator('.search-snippet mark').first()).toBeVisible()
      await expectNoViolation(page)
      await page.setViewportSize({ width: 390, height: 844 })
      await expectNoViolation(page)
      const box = await page.getByRole('dialog').boundingBox()
      expect(box).toMatchObject({ x: 0, y: 0, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  })
}

for (const width of [360, 390]) {
  test(`the header has room for everything at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/en/questions/')
    const last = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').last().boundingBox()
    const button = await page.getByRole('button', { name: 'Search' }).boundingBox()
    expect(Number(last?.x) + Number(last?.width)).toBeLessThanOrEqual(Number(button?.x))
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}
