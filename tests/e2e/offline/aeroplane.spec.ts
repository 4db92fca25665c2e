import { expect } from '@playwright/test'
import { editorReady, exerciseFile, expectOutcome, press } from '#tests/e2e/workbench.ts'
import { goOffline, offlineTest as test, untilReady } from './site.ts'

test.describe('in aeroplane mode, after one visit', () => {
  test('visited pages open: by their address, without the slash, and by a link', async ({ visitor: page, site }) => {
    await page.goto('/en/questions/what-is-pruning/')
    await page.locator('main a[rel=next]').first().click()
    await expect(page).not.toHaveURL(/what-is-pruning/)
    const second = page.url()
    const title = await page.title()
    await untilReady(page)
    await goOffline(page.context(), site)

    await page.goto(second.replace(/\/$/, ''))
    await expect(page).toHaveURL(second)
    await expect(page).toHaveTitle(title)
    await page.goto('/en/questions/what-is-pruning/')
    await page.getByRole('button', { name: 'Show answer' }).click()
    await expect(page.getByRole('heading', { name: 'Answer', exact: true })).toBeVisible()
    await page.locator('main a[rel=next]').first().click()
    await expect(page).toHaveURL(second)
    await page.reload()
    await expect(page).toHaveTitle(title)
  })

  test('the review queue can be worked through, in the language of the visit', async ({ visitor: page, site }) => {
    await page.goto('/zh/')
    await untilReady(page)
    await goOffline(page.context(), site)
    await page.goto('/zh/review/')
    await page.getByRole('button', { name: '开始复习' }).click()
    for (let card = 0; card < 3; card++) {
      await page.getByRole('button', { name: '显示答案' }).first().click()
      const url = page.url()
      await page.getByRole('button', { name: /良好/ }).click()
      await expect(page).not.toHaveURL(url)
    }
    await expect(page).toHaveURL(/\/zh\/(questions|exercises)\//)
  })

  test('the exercise of the day is judged, with Run and Submit', async ({ visitor: page, site }) => {
    await page.goto('/en/')
    await untilReady(page)
    await page.goto('/en/review/')
    await page
      .getByText(/\d+ (due|new)/)
      .first()
      .waitFor()
    await goOffline(page.context(), site)
    await page.goto('/en/')
    const link = page.getByRole('listitem').filter({ hasText: 'Exercise of the day' }).getByRole('link')
    await link.click()
    await expect(page).toHaveURL(/\/en\/exercises\/[\w-]+\//)
    await editorReady(page)
    const [slug = ''] = /[\w-]+(?=\/$)/.exec(new URL(page.url()).pathname) ?? []
    await expect(await press(page, 'Run')).toHaveAttribute('data-outcome', /./)
    await expectOutcome(page, exerciseFile(slug, 'solution.ts'), 'passed')
    await page.reload()
    await editorReady(page)
  })

  test('another page says that it is not here, and what is', async ({ visitor: page, site }) => {
    await page.goto('/en/')
    await untilReady(page)
    await goOffline(page.context(), site)
    await page.goto('/zh/questions/sparsity-vs-ratio/')
    await expect(page.getByRole('heading').first()).toHaveText('没有网络连接')
    await expect(page.getByText(/Prunewise|model pruning/).first()).toBeVisible()
    await page.getByRole('link', { name: /^Review/ }).click()
    await expect(page).toHaveTitle(/^Review/)
    await page.getByRole('link', { name: '中文' }).click()
    await expect(page.getByRole('heading').first()).toHaveText('没有网络连接')
  })
})
