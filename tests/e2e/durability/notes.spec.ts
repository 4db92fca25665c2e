import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoViolation } from '#tests/e2e/axe.ts'
import { holdDatabase } from './held-database.ts'
import { reviewsIn } from './study-day.ts'

/** Of the site's origin, without the site's code. */
const plainFile = '/runtime/manifest.json'
const words = {
  en: {
    page: /keeps no storage for the site.*gone when you leave/,
    newer: /A newer version of the site has written your progress\. Nothing was touched\. Reload the page/,
    unsaved: [/^Your last act could not be stored/, /^2 of your acts could not be stored/],
    ...{ start: 'Start review', good: /^Good/, show: 'Show answer', answer: 'Your answer', review: /^Review/ },
    ...{ retry: 'Try again', still: 'Still not stored.', export: 'Export' },
  },
  zh: {
    page: /浏览器不允许本站保存数据.*离开页面后全部丢失/,
    newer: /学习进度由更新版本的网站写入，这里没有改动它。请刷新页面/,
    unsaved: [/^有 1 项操作没能保存/, /^有 2 项操作没能保存/],
    ...{ start: '开始复习', good: /^良好/, show: '显示答案', answer: '你的回答', review: /^复习/ },
    ...{ retry: '再试一次', still: '仍然没能保存。', export: '导出' },
  },
} as const

const noteIn = (page: Page): Locator => page.getByRole('main').getByRole('alert')

for (const locale of ['en', 'zh'] as const) {
  const { start, good, show, answer, review, retry, still, export: exportLabel, ...says } = words[locale]

  test(`${locale}: says that nothing is kept, until the browser opens its storage after all`, async ({ page }) => {
    const letOpen = await holdDatabase(page)
    await page.goto(`/${locale}/review/`)
    await expect(noteIn(page)).toHaveText(says.page)
    await expect(noteIn(page).getByRole('link', { name: exportLabel })).toBeVisible()
    await expect(noteIn(page).getByRole('button')).toHaveCount(0)
    await expectNoViolation(page)
    await letOpen()
    await expect(page.getByRole('button', { name: start })).toBeVisible()
    await expect(noteIn(page)).toHaveCount(0)
  })

  test(`${locale}: says that nothing is kept where storage is forbidden`, async ({ page, context }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
    await page.goto(`/${locale}/review/`)
    await expect(noteIn(page)).toHaveText(says.page)
    await expect(page.getByRole('button', { name: start })).toBeVisible()
    const allowed = await context.newPage()
    await allowed.goto(`/${locale}/review/`)
    await expect(allowed.getByRole('button', { name: start })).toBeVisible()
    await expect(noteIn(allowed)).toHaveCount(0)
  })

  test(`${locale}: says how many acts are not stored, tries again, and is gone when they are`, async ({
    page,
    baseURL,
  }) => {
    const quota = await quotaOf(page, new URL(baseURL as string).origin)
    await quota(1_500_000)
    await page.goto(`/${locale}/review/`)
    await page.getByRole('button', { name: start }).click()
    for (const left of says.unsaved) {
      const question = page.url()
      await expect(page.getByLabel(answer)).toHaveValue('')
      await page.getByLabel(answer).evaluate((field: HTMLTextAreaElement) => {
        const noise = () => Math.random().toString(36).slice(2)
        const value = Array.from({ length: 200_000 }, noise).join('')
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, value)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await page.getByRole('button', { name: show }).click()
      await page.getByRole('button', { name: good }).click()
      await expect(page).not.toHaveURL(question)
      await expect(noteIn(page).locator('p')).toHaveText(left)
    }
    await page.getByRole('navigation').getByRole('link', { name: review }).click()
    await expect(page).toHaveURL(/\/review\/$/)
    await expect(noteIn(page).locator('p')).toHaveText(says.unsaved[1])
    expect(await reviewsIn(page)).toEqual([])
    await expectNoViolation(page)
    await noteIn(page).getByRole('button', { name: retry }).click()
    await expect(noteIn(page)).toContainText(still)

    await quota()
    await noteIn(page).getByRole('button', { name: retry }).click()
    await expect(noteIn(page)).toHaveCount(0)
    expect(await reviewsIn(page)).toHaveLength(2)
  })

  test(`${locale}: says that a newer version wrote the data, until it has the data`, async ({ page }) => {
    await page.goto(plainFile)
    await openNewer(page)
    await page.goto(`/${locale}/review/`)
    await expect(noteIn(page)).toHaveText(says.newer)
    await expectNoViolation(page)
    await removeNewer(page)
    await page.reload()
    await expect(page.getByRole('button', { name: start })).toBeVisible()
    await expect(noteIn(page)).toHaveCount(0)
  })

  test(`${locale}: says that another tab has a newer version as soon as it has`, async ({ page, context }) => {
    await page.goto(`/${locale}/review/`)
    await expect(page.getByRole('button', { name: start })).toBeVisible()
    await expect(noteIn(page)).toHaveCount(0)
    const newer = await context.newPage()
    await newer.goto(plainFile)
    await openNewer(newer)
    await expect(noteIn(page)).toHaveText(says.newer)
  })
}

/** Sets how many bytes the origin may store; without a number as many as the browser allows. */
async function quotaOf(page: Page, origin: string): Promise<(quotaSize?: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (quotaSize) => void (await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize }))
}

/** Brings the database to a version that is still to come. */
function openNewer(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('prunewise', 99)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
  )
}

function removeNewer(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('prunewise').onsuccess = () => resolve()
      }),
  )
}
