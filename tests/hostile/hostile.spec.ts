import { expect, type Page } from '@playwright/test'
import { openExercise, sharedPageTest } from '#tests/e2e/shared-page.ts'
import { editorReady, expectOutcome, pasteProgram, press } from '#tests/e2e/workbench.ts'
import { corpus } from './corpus.ts'
import { startHeartbeat, stopHeartbeat } from './heartbeat.ts'
import { editorText, keptDraft, keptProgress, plantProgress } from './kept.ts'
import { longestTaskMs } from './longest-task.ts'
import { forbiddenAddress } from './reaching-out.ts'
import { defaultExercise, type Submission, solutionOf } from './submission.ts'

/** Submissions that share a test: the page is reloaded and an honest answer given after so many. */
const groupSize = 8
/** For how long the interface may be without an answer while a submission runs. */
const answerLimitMs = 200

for (const [name, submissions] of Object.entries(corpus)) {
  for (let start = 0; start < submissions.length; start += groupSize) {
    const group = submissions.slice(start, start + groupSize)
    sharedPageTest(
      `${name} from ${start + 1}: ${group.map(({ tries }) => tries).join('; ')}`,
      async ({ sharedPage }) => {
        sharedPageTest.setTimeout(600_000)
        await expectHarmless(sharedPage, group)
      },
    )
  }
}

async function expectHarmless(page: Page, group: readonly Submission[]): Promise<void> {
  const last = group.at(-1) as Submission
  const exercise = last.exercise ?? defaultExercise
  await openExercise(page, exercise)
  await plantProgress(page)
  const before = await keptProgress(page)
  const requests: string[] = []
  const record = (request: { url(): string }) => requests.push(request.url())
  page.context().on('request', record)
  for (const submission of group) {
    await sharedPageTest.step(submission.tries, () => expectJudged(page, submission))
  }
  page.context().off('request', record)
  expect(requests.filter((url) => url.startsWith(forbiddenAddress))).toEqual([])
  await page.reload()
  await editorReady(page)
  expect.soft(await editorText(page)).toBe(last.program)
  await expectOutcome(page, solutionOf(exercise), 'passed')
  await expectKept(page, before, group)
}

/**
 * Submits once, and, where the page was slow to answer, once more: then by the clock of the page's thread, for the
 * machine may have been what was slow.
 */
async function expectJudged(page: Page, submission: Submission): Promise<void> {
  if ((await judge(page, submission)) <= answerLimitMs) return
  let gapMs = 0
  const taskMs = await longestTaskMs(page, async () => {
    gapMs = await judge(page, submission)
  })
  expect
    .soft(Math.min(gapMs, taskMs), `the longest time without an answer while it ${submission.tries}`)
    .toBeLessThanOrEqual(answerLimitMs)
}

/** Deadlines are by the clock: where the machine was too slow for an answer, the submission has another chance. */
async function judge(page: Page, submission: Submission, patient = true): Promise<number> {
  const { tries, program, outcome, says, exercise = defaultExercise } = submission
  await openExercise(page, exercise)
  await pasteProgram(page, program)
  await startHeartbeat(page)
  const verdict = await press(page, 'Submit')
  const gapMs = await stopHeartbeat(page)
  const text = (await verdict.innerText()).replace(/\s+/g, ' ')
  const judged = await verdict.getAttribute('data-outcome')
  if (patient && judged === 'timeout' && outcome !== 'timeout') return judge(page, submission, false)
  expect.soft(judged, `${tries}: ${text.slice(0, 400)}`).toBe(outcome)
  if (says) expect.soft(text, tries).toMatch(says)
  await expect.soft.poll(() => keptDraft(page, exercise), `the draft after it ${tries}`).toBe(program)
  return gapMs
}

/** Nothing that was kept before is gone or changed but the drafts that were written. */
async function expectKept(
  page: Page,
  before: Readonly<Record<string, string>>,
  group: readonly Submission[],
): Promise<void> {
  const written = new Set(group.map(({ exercise = defaultExercise }) => `prunewise/drafts/${exercise}`))
  const after = await keptProgress(page)
  const changed = Object.keys(before).filter((name) => !written.has(name) && after[name] !== before[name])
  expect(changed).toEqual([])
}
