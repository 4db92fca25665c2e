import { expect, test } from '@playwright/test'
import { exerciseFile, expectOutcome } from './workbench.ts'

const slug = 'prune-by-threshold'

test.describe.configure({ retries: 0 })

// What a submission may try is in tests/hostile; this is what the sandbox is.
test('the sandbox is opaque and its document allows nothing but its script and blobs', async ({ page }) => {
  await page.goto(`/en/exercises/${slug}/`)
  await expectOutcome(page, exerciseFile(slug, 'solution.ts'), 'passed')
  const frame = page.locator('iframe[title="sandbox"]')
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts')
  const origin = await page
    .frames()
    .at(-1)
    ?.evaluate(() => self.origin)
  expect(origin).toBe('null')
  expect(await frame.getAttribute('srcdoc')).toContain("default-src 'none'")
})
