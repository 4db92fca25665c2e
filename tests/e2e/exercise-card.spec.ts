import { expect, test } from '@playwright/test'
import { expectNoViolation } from './axe.ts'
import { editorReady, editorText, exerciseFile, expectOutcome, statusOf } from './workbench.ts'

const slug = 'prune-by-threshold'
const path = `/en/exercises/${slug}/`
const solution = exerciseFile(slug, 'solution.ts')

test('an exercise is a card: it is graded, comes due, and then opens blank with the old code one click away', async ({
  page,
}) => {
  await page.goto(path)
  await expectOutcome(page, `${solution}\n// mine\n`, 'passed')
  const bar = page.getByRole('region', { name: 'Grade this card' })
  await expect(bar).toContainText('Proposed: Easy. Passed without help at the first Submit, and quickly.')
  await expectNoViolation(page)
  await bar.getByRole('button', { name: 'Good' }).click()
  await expect(bar).toContainText(/Graded Good\. Due again: in \d days\./)
  await page.reload()
  await editorReady(page)
  expect(await editorText(page)).toContain('// mine')

  await page.clock.setSystemTime(Date.now() + 10 * 86_400_000)
  await page.goto('/en/review/')
  await expect(page.getByText('1 due')).toBeVisible()
  await page.goto(path)
  await expect(statusOf(page)).toHaveText('Due again: a blank start. Your earlier code is put away.')
  await editorReady(page)
  expect(await editorText(page)).toBe(exerciseFile(slug, 'starter.ts'))
  await expect(page.getByRole('region', { name: 'Grade this card' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Code put away' })).toBeVisible()
  await page.reload()
  await editorReady(page)
  expect(await editorText(page)).toBe(exerciseFile(slug, 'starter.ts'))
  const putAway = page.getByRole('region', { name: 'Code put away' })
  await putAway.locator('summary').click()
  await putAway.getByRole('button', { name: 'Restore this code' }).click()
  expect(await editorText(page)).toContain('// mine')
})

test('with a hint the proposal is Hard, with the solution opened first Again', async ({ page }) => {
  await page.goto(path)
  await page.getByRole('button', { name: /Show hint 1/ }).click()
  await expect(page.getByRole('button', { name: /Show hint 2/ })).toBeVisible()
  await expectOutcome(page, solution, 'passed')
  const bar = page.getByRole('region', { name: 'Grade this card' })
  await expect(bar).toContainText('Proposed: Hard. Passed with 1 hint.')

  await page.goto('/en/exercises/simple-prune/')
  await page.getByRole('button', { name: 'Give up and show the solution' }).click()
  await page.getByRole('button', { name: 'Show the solution', exact: true }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(bar).toContainText('Proposed: Again. The solution was opened first.')
  await page.keyboard.press('1')
  await expect(bar).toContainText('Graded Again. Due again: in 10 minutes.')
})
