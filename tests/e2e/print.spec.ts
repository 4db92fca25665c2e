import { expect, type Page, test } from '@playwright/test'

/** A sheet of A4 without its margins, in CSS pixels. */
const sheet = { width: 673, height: 1002 }

async function openPrinted(page: Page, path: string): Promise<void> {
  await page.setViewportSize(sheet)
  await page.goto(path)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
}

for (const [locale, words] of [
  ['en', { answer: 'Answer', working: 'Number of non-zeros and dense size:', sources: 'Sources', show: 'Show answer' }],
  ['zh', { answer: '回答', working: '非零元素个数与稠密大小：', sources: '来源', show: '显示答案' }],
] as const) {
  test(`a question prints whole, before its answer is shown, black on white (${locale})`, async ({ page }) => {
    await openPrinted(page, `/${locale}/questions/csr-size-calc/`)
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: words.answer, exact: true })).toBeVisible()
    await expect(page.getByText(words.working)).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(6)
    for (const box of await page.getByRole('checkbox').all()) await expect(box).toBeVisible()
    await expect(page.getByRole('heading', { name: words.sources })).toBeVisible()
    await expect(page.locator('body > header')).toBeHidden()
    await expect(page.getByRole('button', { name: words.show })).toBeHidden()
    await expect(page.getByRole('region', { name: /Grade|评分/ })).toBeHidden()
    const colors = await page.locator('body').evaluate((body) => {
      const { color, backgroundColor } = getComputedStyle(body)
      return [color, backgroundColor]
    })
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  })
}

test('a printed source has its address, and the grade bar stays off the paper', async ({ page }) => {
  await page.goto('/en/questions/why-no-speedup/')
  await page.getByRole('button', { name: 'Show answer' }).click()
  const bar = page.getByRole('region', { name: 'Grade this card' })
  await expect(bar).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(bar).toBeHidden()
  const after = await page
    .getByRole('link', { name: 'Sparse GPU Kernels for Deep Learning' })
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain('https://arxiv.org/abs/2006.10901')
})

test('nothing printed is wider than the sheet, and nothing scrolls', async ({ page }) => {
  for (const slug of ['csr-size-calc', 'why-no-speedup', 'structured-vs-unstructured', 'lenet-300-100-count']) {
    await openPrinted(page, `/en/questions/${slug}/`)
    await expect(page.locator('#answer .prose').first()).toBeVisible()
    const cut = await page.evaluate((width) => {
      const parts = [...document.querySelectorAll('main :is(p, table, pre, svg, h1, .katex-display, .table-wrap)')]
      return parts
        .filter(
          (part) =>
            part.getBoundingClientRect().right > width + 1 || /auto|scroll/.test(getComputedStyle(part).overflowX),
        )
        .map((part) => part.outerHTML.slice(0, 200))
    }, sheet.width)
    expect([slug, cut]).toEqual([slug, []])
  }
})

test('the sheets come out of the printer with every part on them', async ({ page }) => {
  await page.goto('/en/questions/csr-size-calc/')
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThanOrEqual(2)
  expect(sheets.length).toBeLessThanOrEqual(4)
})
