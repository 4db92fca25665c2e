import { expect, type Page } from '@playwright/test'
import { openExercise, sharedPageTest } from '#tests/e2e/shared-page.ts'
import { expectOutcome, pasteProgram, press } from '#tests/e2e/workbench.ts'
import { breakouts } from './breakouts.ts'
import { bodyOf, defaultExercise, solutionOf, wrongAfter } from './submission.ts'

/** Code is defined in the spare worker before it is run. Long enough that this has happened. */
const pauseMs = 1_500

sharedPageTest.describe.configure({ retries: 0 })

sharedPageTest(
  'code that breaks out of its function has done nothing before the press',
  async ({ sharedPage: page }) => {
    sharedPageTest.setTimeout(300_000)
    await openExercise(page, defaultExercise)
    await expectOutcome(page, solutionOf(), 'passed')
    for (const [tries, program] of breakouts('for (;;) {}')) {
      await sharedPageTest.step(tries, async () => {
        await leave(page, program)
        // In the worker where the loop would run.
        await expectOutcome(page, solutionOf(), 'passed')
      })
    }
  },
)

sharedPageTest('after the press it gets an outcome within the deadline', async ({ sharedPage: page }) => {
  sharedPageTest.setTimeout(300_000)
  await openExercise(page, defaultExercise)
  for (const [tries, program] of breakouts('for (;;) {}')) {
    await sharedPageTest.step(tries, async () => {
      await leave(page, program)
      await expect.soft(await press(page, 'Submit'), tries).toHaveAttribute('data-outcome', /^(error|timeout)$/)
    })
  }
  await expectOutcome(page, solutionOf(), 'passed')
})

sharedPageTest('code that was defined before the press is judged as other code', async ({ sharedPage: page }) => {
  await openExercise(page, defaultExercise)
  const submit = async (program: string) => {
    await leave(page, program)
    return press(page, 'Submit')
  }
  await expect(await submit(solutionOf())).toHaveAttribute('data-outcome', 'passed')
  await expect(await submit(bodyOf("\n\n  throw new Error('look')"))).toContainText(/line 5/i)
  await expect(await submit(wrongAfter('let twice = 1\nlet twice = 2'))).toContainText('twice')
  await expect(await submit(wrongAfter('for (;;) {}'))).toHaveAttribute('data-outcome', 'timeout')
  await expect(await submit(solutionOf())).toHaveAttribute('data-outcome', 'passed')
})

/** Leaves code in the editor for a while, and the page stays alive. */
async function leave(page: Page, program: string): Promise<void> {
  await pasteProgram(page, program)
  await page.waitForTimeout(pauseMs)
  expect(await page.evaluate(() => 1 + 1)).toBe(2)
}
