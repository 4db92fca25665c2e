import { expect, type Page, test } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { storedEvents } from './stored.ts'
import { watchPage } from './watch-page.ts'
import { exerciseFile, expectOutcome } from './workbench.ts'

const heading = (page: Page) => page.locator('.stage-heading')
const place = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('main').getByRole('status').first()).toHaveText(text)

/** A 20-minute interview of two questions, begun by hand. */
async function start(page: Page): Promise<void> {
  await page.goto('/en/interview/')
  await expect(page.getByText('Asks 2 questions, about 4 min each, and an exercise of about 12 min.')).toBeVisible()
  await page.getByRole('button', { name: 'Start the interview' }).click()
  await place(page, 'Question 1 of 2')
  await expect(heading(page)).toBeFocused()
}

test('a whole interview: asked, left and resumed, the exercise solved, graded, reported, in the schedule', async ({
  page,
  baseURL,
}) => {
  const watch = watchPage(page, baseURL as string)
  await page.clock.install()
  await page.goto('/en/interview/')
  await expectNoViolation(page)
  await start(page)
  // The question has come in the place of its card's title.
  await expect(heading(page)).toHaveText(/[.?]$/)
  const first = await heading(page).textContent()
  await page.getByLabel('Your notes').fill('a dense kernel\nmultiplies every zero')
  await page.clock.runFor('03:10')
  await expect(page.getByText('3 of 20 min')).toBeVisible()
  await expectNoViolation(page)

  await page.reload()
  await expect(heading(page)).toHaveText(first ?? '')
  await expect(page.getByLabel('Your notes')).toHaveValue('a dense kernel\nmultiplies every zero')
  await expect(page.getByText('3 of 20 min')).toBeVisible()
  await page.getByRole('button', { name: 'Done answering' }).click()
  await place(page, 'Question 1 of 2 · follow-up 1 of 2')
  await expect(heading(page)).toBeFocused()
  await page.getByRole('button', { name: 'Pass' }).click()
  await place(page, 'Question 1 of 2 · follow-up 2 of 2')
  await page.getByRole('button', { name: 'Hide the time' }).click()
  await expect(page.getByText('of 20 min')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show the time' }).click()
  await page.clock.runFor('19:00')
  await expect(page.getByText('22 min, 2 over the 20')).toBeVisible()
  await page.getByRole('button', { name: 'Done answering' }).click()
  await place(page, 'Question 2 of 2')
  await page.getByRole('button', { name: 'Pass' }).click()

  await place(page, 'Exercise')
  const title = (await heading(page).textContent()) ?? ''
  await page.getByRole('button', { name: 'Open the exercise' }).click()
  await expect(page).toHaveURL(/\/en\/exercises\/[\w-]+\/$/)
  const slug = new URL(page.url()).pathname.split('/')[3]
  await expectOutcome(page, exerciseFile(slug, 'solution.ts'), 'passed')
  const banner = page.getByRole('complementary', { name: 'Mock interview' })
  await expect(banner).toContainText('22 min, 2 over the 20')
  await expect(page.getByRole('region', { name: 'Grade this card' })).toHaveCount(0)
  await banner.getByRole('link', { name: 'Back to the interview' }).click()
  await expect(heading(page)).toHaveText(title)
  await expect(page.getByText('Solved at the first Submit.')).toBeVisible()
  await expectNoViolation(page)
  await page.getByRole('button', { name: 'Done with the exercise' }).click()

  await place(page, 'Grading 1 of 3')
  await expect(heading(page)).toHaveText(first ?? '')
  await expect(page.locator('.own-notes')).toHaveText('a dense kernel\nmultiplies every zero')
  const points = page.getByRole('complementary').getByRole('checkbox')
  for (const point of (await points.all()).slice(1)) await point.check()
  await expect(page.locator('[data-rating="good"]')).toHaveAttribute('data-proposed', '')
  await expectNoViolation(page)
  await page.keyboard.press('3')
  await place(page, 'Grading 2 of 3')
  await expect(page.getByText('Proposed: Again. You let it pass.')).toBeVisible()
  await page.getByRole('button', { name: /^Again/ }).click()
  await expect(page.getByText('Proposed: Easy. Passed without help at the first Submit, and quickly.')).toBeVisible()
  await page.keyboard.press('4')
  await expect(page.getByRole('heading', { name: 'All graded' })).toBeFocused()
  expect((await storedEvents(page)).filter(({ kind }) => kind === 'interviewed')).toEqual([])
  await page.getByRole('button', { name: 'Save the report' }).click()

  await expect(page).toHaveURL(/\?report=\w+$/)
  await expect(page.getByRole('heading', { name: /^Report, / })).toBeFocused()
  await expect(page.getByText('1 Easy, 1 Good, 1 Again')).toBeVisible()
  await expect(page.getByText('What was missed')).toHaveCount(2)
  await expectNoViolation(page)
  const [interviewed] = (await storedEvents(page)).filter((event) => event.kind === 'interviewed')
  expect(interviewed.report.items.map(({ rating, passed }) => [rating, passed])).toEqual([
    ['good', false],
    ['again', true],
    ['easy', false],
  ])
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
  await page.emulateMedia({ media: 'screen' })

  await page.clock.runFor('11:00')
  await page.goto('/en/review/')
  await expect(page.getByText('1 due')).toBeVisible()
  await page.goto('/en/interview/')
  await page.getByRole('region', { name: 'Past interviews' }).getByRole('link').click()
  await page.getByRole('button', { name: 'Undo the grades' }).click()
  await expect(page.getByRole('heading', { name: 'All graded' })).toBeVisible()
  await page.goto('/en/review/')
  await expect(page.getByText('5 new')).toBeVisible()
  await expect(page.getByText('1 due')).toHaveCount(0)
  expect(watch.foreign).toEqual([])
  expect(watch.faults).toEqual([])
})

test('two tabs and both languages show one interview, which ends early', async ({ page, context }) => {
  await start(page)
  const other = await context.newPage()
  await other.goto('/zh/interview/')
  await expect(other.getByRole('status').first()).toHaveText('第 1 题，共 2 题')
  await page.getByLabel('Your notes').fill('written here')
  await expect(other.getByLabel('你的要点')).toHaveValue('written here')
  await expectNoViolation(other)
  await other.getByLabel('你的要点').fill('写在这里')
  await expect(page.getByLabel('Your notes')).toHaveValue('写在这里')
  await other.getByRole('button', { name: '结束面试' }).click()
  await other.getByRole('button', { name: '结束并评分' }).click()
  await place(page, 'Grading 1 of 1')
  await page.close()
  await other.locator('[data-rating="hard"]').click()
  await other.getByRole('button', { name: '保存报告' }).click()
  await expect(other.getByText('困难 1').first()).toBeVisible()
  await expect(other.getByText('没有问到')).toHaveCount(2)
  await expectNoViolation(other)
})

test('an interview that cannot be read is only thrown away by the learner, and few cards are said', async ({
  page,
}) => {
  await page.goto('/en/interview/')
  await page.getByRole('button', { name: 'Start the interview' }).waitFor()
  const draft = (text?: string) =>
    page.evaluate(
      (value) =>
        new Promise((resolve) => {
          const opening = indexedDB.open('prunewise')
          opening.onsuccess = () => {
            const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts')
            const asking = value === undefined ? store.get('interview') : store.put(value, 'interview')
            asking.onsuccess = () => resolve(asking.result)
          }
        }),
      text,
    )
  await draft('{"version":1,"interview":{"cut')
  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be read' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start the interview' })).toHaveCount(0)
  await draft('{"version":2}')
  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: 'a newer version' })).toBeVisible()
  expect(await draft()).toBe('{"version":2}')
  await page.getByRole('button', { name: 'Discard it' }).click()

  await page.getByLabel('40 minutes').check()
  await page.getByLabel('Level').selectOption('junior')
  await page.getByLabel('Hardware, kernels and sparse formats').check()
  await expect(
    page.getByText(/Only 2 questions match; 5 would fill the time\..* choose more topics or take 20/),
  ).toBeVisible()
  await expect.poll(() => draft()).toBeUndefined()
})
