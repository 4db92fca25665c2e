import { expect, test } from '@playwright/test'

const question = '/en/questions/why-no-speedup/'

test.describe('the way in', () => {
  test('leads to the browser language, and to the saved choice before it', async ({ browser, baseURL }) => {
    const chinese = await browser.newContext({ locale: 'zh-CN', baseURL })
    const page = await chinese.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(/\/zh\/$/)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
    await page.goto('/')
    await expect(page).toHaveURL(/\/en\/$/)
    await chinese.close()
  })

  test('leads to English without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN', baseURL })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(/\/en\/$/)
    await context.close()
  })

  test('an unknown address gets a page that leads on', async ({ page }) => {
    const response = await page.goto('/en/questions/no-such-question/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('link', { name: 'All questions' })).toBeVisible()
  })
})

test.describe('a question', () => {
  test('shows the prompt first and reveals the answer on Show answer', async ({ page }) => {
    await page.goto(question)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('90% of the weights')
    await expect(page.getByText('Because the tensor is still dense.')).toBeHidden()
    await page.getByRole('button', { name: 'Show answer' }).click()
    await expect(page.getByText('Because the tensor is still dense.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Usual mistakes' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Follow-ups' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
    const points = page.getByRole('checkbox')
    expect(await points.count()).toBeGreaterThanOrEqual(4)
    await points.first().check()
    await expect(page.getByText(/^1 of \d points$/)).toBeVisible()
  })

  test('keeps answer, ticks and notes over a reload and a language switch in place', async ({ page }) => {
    await page.goto(question)
    await page.getByLabel(/Your answer/).fill('zeros are multiplied too')
    await page.getByRole('button', { name: 'Show answer' }).click()
    await page.getByRole('checkbox').nth(1).check()
    await page.reload()
    await expect(page.getByRole('checkbox').nth(1)).toBeChecked()
    await page.evaluate(() => scrollTo(0, 500))
    await page.getByRole('link', { name: '中文' }).dispatchEvent('click')
    await expect(page).toHaveURL(/\/zh\/questions\/why-no-speedup\/$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(page.getByRole('checkbox').nth(1)).toBeChecked()
    await expect(page.getByRole('heading', { name: '常见错误' })).toBeVisible()
    await expect(page.locator('textarea')).toHaveValue('zeros are multiplied too')
    expect(await page.evaluate(() => scrollY)).toBe(500)
  })

  test('is readable without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const page = await context.newPage()
    await page.goto(question)
    await expect(page.getByRole('button', { name: 'Show answer' })).toHaveCount(0)
    await page.locator('summary', { hasText: 'Show answer' }).click()
    await expect(page.getByText('Because the tensor is still dense.')).toBeVisible()
    await context.close()
  })

  test('leads to its neighbours and its exercises', async ({ page }) => {
    await page.goto('/en/questions/magnitude-criterion/')
    await page.getByRole('button', { name: 'Show answer' }).click()
    await page
      .getByRole('link', { name: 'Prune by magnitude' })
      .or(page.locator('a[href*="/exercises/magnitude-prune/"]'))
      .first()
      .click()
    await expect(page).toHaveURL(/\/en\/exercises\/magnitude-prune\/$/)
    await page.goBack()
    await page.locator('a[rel="next"]').click()
    await expect(page).toHaveURL(/\/en\/questions\/why-no-speedup\/$/)
    await page.locator('a[rel="prev"]').click()
    await expect(page).toHaveURL(/\/en\/questions\/magnitude-criterion\/$/)
  })

  test('loads the style sheet for maths only where there is maths', async ({ page }) => {
    const styles: string[] = []
    page.on('request', (request) => request.url().includes('katex') && styles.push(request.url()))
    await page.goto('/en/questions/application-scenarios/')
    await page.waitForLoadState('networkidle')
    const before = styles.filter((url) => url.endsWith('.css') || url.endsWith('.woff2')).length
    await page.goto('/en/questions/csr-size-calc/')
    await page.getByRole('button', { name: 'Show answer' }).click()
    await expect(page.locator('.katex').first()).toBeVisible()
    expect(
      await page
        .locator('.katex-display')
        .first()
        .evaluate((element) => getComputedStyle(element).textAlign),
    ).toBe('center')
    expect(before).toBe(0)
  })
})

test.describe('a calculation', () => {
  const calc = '/en/questions/csr-size-calc/'

  test('judges what is typed, in the ways that people write numbers', async ({ page }) => {
    await page.goto(calc)
    const field = page.getByRole('textbox', { name: /CSR.*32-bit.*bytes|bytes.*CSR.*32-bit/i }).first()
    const verdict = page.locator('[id$="-verdict"]').first()
    for (const [typed, outcome] of [
      ['842,964', 'correct'],
      ['８４２９６４', 'correct'],
      ['8.42964e5', 'correct'],
      ['842964 B', 'correct'],
      ['838864', 'wrong'],
      ['about a lot', 'unreadable'],
    ]) {
      await field.fill(typed)
      await page.getByRole('button', { name: 'Check' }).click()
      await expect(verdict).toHaveAttribute('data-outcome', outcome)
    }
    await expect(verdict).toContainText('No number found')
  })

  test('moves nothing while its code comes', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.route(/_next\/static\/chunks/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500))
      await route.continue()
    })
    await page.goto(calc)
    await page
      .getByRole('textbox', { name: /32-bit/ })
      .first()
      .fill('842,964')
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
  })

  test('does not give the number away before Check or Show answer, and shows the working after', async ({ page }) => {
    await page.goto(calc)
    const working = page.locator('summary', { hasText: 'Working' })
    await expect(page.locator('body')).not.toContainText('842,964', { useInnerText: true })
    await expect(working).toBeHidden()
    await page.getByRole('button', { name: 'Check' }).click()
    await working.click()
    await expect(page.locator('body')).toContainText('842,964', { useInnerText: true })
  })
})

test.describe('the list of questions', () => {
  test('shows the whole list for a value that no filter knows', async ({ page }) => {
    await page.goto('/en/questions/?topic=no-such-topic')
    await expect(page.locator('main a[href*="/questions/"]').first()).toBeVisible()
    await expect(page.getByText('12 questions')).toBeVisible()
  })

  test('filters by topic, level and kind, and keeps the choice in the address', async ({ page }) => {
    await page.goto('/en/questions/')
    const rows = page.locator('main a[href*="/questions/"]')
    await expect(rows).toHaveCount(12)
    await page.getByLabel('Kind').selectOption({ label: 'Calculation (3)' })
    await expect(rows).toHaveCount(3)
    await expect(page).toHaveURL(/kind=calc/)
    await expect(page.getByText('3 of 12 questions')).toBeVisible()
    await page.getByLabel('Topic').selectOption({ value: 'hardware' })
    await expect(rows).toHaveCount(1)
    await page.reload()
    await expect(rows).toHaveCount(1)
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page).toHaveURL(/\/zh\/questions\/\?.*topic=hardware/)
    await expect(rows).toHaveCount(1)
    await page.goBack()
    await expect(page).toHaveURL(/\/en\/questions\/\?/)
  })

  test('says so when nothing matches, and offers the way back', async ({ page }) => {
    await page.goto('/en/questions/?topic=saliency&kind=calc')
    await expect(page.getByText('No question matches these filters.')).toBeVisible()
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await expect(page.locator('main a[href*="/questions/"]')).toHaveCount(12)
  })
})
