import { expect, type Page } from '@playwright/test'
import { dueKey } from '#app/_lib/storage-keys.ts'
import { openExercise, sharedPageTest } from '#tests/e2e/shared-page.ts'
import { editorReady, editorText, expectOutcome, pasteProgram, press, verdictOf } from '#tests/e2e/workbench.ts'
import { corpus } from './corpus.ts'
import { startHeartbeat, stopHeartbeat } from './heartbeat.ts'
import { keptDraft, keptProgress, plantProgress } from './kept.ts'
import { longestTaskMs } from './longest-task.ts'
import { forbiddenAddress } from './reaching-out.ts'
import { defaultExercise, type Submission, solutionOf } from './submission.ts'

/** Submissions that share a test: the page is reloaded and an honest answer given after so many. */
const groupSize = 8
/** For how long the interface may be without an answer while a submission runs. */
const answerLimitMs = 200

// An attack that succeeds once in three times has succeeded.
sharedPageTest.describe.configure({ retries: 0 })

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
 * Submits once, and once more where the machine may have been too slow: deadlines are by the clock, and a thread that
 * waits for the machine does not answer either.
 */
async function expectJudged(page: Page, submission: Submission): Promise<void> {
  let run = await judge(page, submission)
  const late = run.outcome === 'timeout' && submission.outcome !== 'timeout'
  if (late || run.silentMs > answerLimitMs) run = await judge(page, submission)
  const { tries, outcome, says } = submission
  expect.soft(run.outcome, `${tries}: ${run.text.slice(0, 400)}`).toBe(outcome)
  if (says) expect.soft(run.text, tries).toMatch(says)
  expect.soft(run.silentMs, `the longest time without an answer while it ${tries}`).toBeLessThanOrEqual(answerLimitMs)
}

interface JudgedSubmission {
  readonly outcome: string | null
  readonly text: string
  /** For how long the page's thread did not answer at most: by the wall clock or by its own, whichever says less. */
  readonly silentMs: number
}

async function judge(
  page: Page,
  { program, tries, exercise = defaultExercise }: Submission,
): Promise<JudgedSubmission> {
  await openExercise(page, exercise)
  await pasteProgram(page, program)
  let gapMs = Number.POSITIVE_INFINITY
  const taskMs = await longestTaskMs(page, async () => {
    await startHeartbeat(page)
    await press(page, 'Submit')
    gapMs = await stopHeartbeat(page)
  })
  const verdict = verdictOf(page)
  const text = (await verdict.innerText()).replace(/\s+/g, ' ')
  const outcome = await verdict.getAttribute('data-outcome')
  await expect.soft.poll(() => keptDraft(page, exercise), `the draft after it ${tries}`).toBe(program)
  return { outcome, text, silentMs: Math.min(gapMs, taskMs) }
}

/** Nothing that was kept before is gone or changed but the drafts that were written, and the site's note of what is due. */
async function expectKept(
  page: Page,
  before: Readonly<Record<string, string>>,
  group: readonly Submission[],
): Promise<void> {
  const written = new Set(group.map(({ exercise = defaultExercise }) => `prunewise/drafts/${exercise}`))
  written.add(`localStorage/${dueKey}`)
  const after = await keptProgress(page)
  const changed = Object.keys(before).filter((name) => !written.has(name) && after[name] !== before[name])
  expect(changed).toEqual([])
}
