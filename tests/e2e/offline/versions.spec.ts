import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { editorReady, editorText, exerciseFile, expectOutcome, pasteProgram } from '#tests/e2e/workbench.ts'
import { newHeading, oldHeading } from './release-next.ts'
import { buildOf, goOffline, offlineTest as test, untilReady, whileLooking } from './site.ts'
import { watchBuilds } from './watch-builds.ts'

const exercise = '/en/exercises/prune-by-threshold/'
const offer = 'A new version of the site is ready.'

function idOf(outDir: string): string {
  return /name="build" content="([^"]+)"/.exec(readFileSync(`${outDir}/en/index.html`, 'utf8'))?.[1] ?? ''
}

/** What the catalogue says to the page that asks: the second version's names its edition. */
function catalogOf(page: Page): Promise<{ readonly status: number; readonly edition?: string }> {
  return page.evaluate(async () => {
    const response = await fetch('/catalog.json')
    return { status: response.status, edition: response.ok ? (await response.json()).edition : undefined }
  })
}

/** As the browser does at a navigation, and the site once an hour. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
}

test('a new version is offered, and comes when the learner says so, with what they typed', async ({
  visitor: page,
  site,
  nextOut,
}) => {
  const [oldId, newId] = [idOf('out'), idOf(nextOut)]
  await page.goto(exercise)
  await untilReady(page)
  await editorReady(page)
  await site.deploy(nextOut)
  const builds = watchBuilds(page, [oldId, newId])
  await lookForUpdate(page)
  await expect(page.getByText(offer)).toBeVisible()

  await page.reload()
  await whileLooking(page, () => page.getByText(offer).isVisible())
  expect(await buildOf(page)).toBe(oldId)
  expect(await catalogOf(page)).toEqual({ status: 200, edition: undefined })
  await page.getByRole('link', { name: 'Prunewise' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(oldHeading)
  await page.goto(exercise)
  await editorReady(page)
  await pasteProgram(page, 'export const mine = 1 // half a thought')
  await page.getByRole('button', { name: 'Update' }).click()

  await expect.poll(() => buildOf(page).catch(() => null)).toBe(newId)
  await editorReady(page)
  expect(await editorText(page)).toContain('half a thought')
  expect(await catalogOf(page)).toEqual({ status: 200, edition: newId })
  await page.getByRole('link', { name: 'Prunewise' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(newHeading)
  const seen = await builds()
  expect(seen.map((each) => [...each])).toEqual([[oldId], [oldId], [newId]])
})

test('a page that the old version did not keep comes wholly from the new one', async ({
  visitor: page,
  site,
  nextOut,
}) => {
  const [oldId, newId] = [idOf('out'), idOf(nextOut)]
  await page.goto('/en/')
  await untilReady(page)
  await site.deploy(nextOut)
  const builds = watchBuilds(page, [oldId, newId])
  await page.reload()
  expect(await buildOf(page)).toBe(oldId)
  // By a link, whose payload the server has only in the new version.
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/\/zh\/$/)
  await expect.poll(() => buildOf(page).catch(() => null)).toBe(newId)
  expect(await catalogOf(page)).toEqual({ status: 200, edition: newId })
  // And back, where the old version is kept.
  await page.goto('/en/')
  expect(await buildOf(page)).toBe(oldId)
  expect(await catalogOf(page)).toEqual({ status: 200, edition: undefined })
  const seen = await builds()
  expect(seen.map((each) => [...each])).toEqual([[oldId], [newId], [oldId]])
})

test('after the update in one tab another goes on in the old version, though the host has nothing of it', async ({
  visitor: page,
  site,
  nextOut,
}) => {
  const [oldId, newId] = [idOf('out'), idOf(nextOut)]
  await page.goto(exercise)
  await untilReady(page)
  await editorReady(page)
  await pasteProgram(page, 'export const open = 1')
  await site.deploy(nextOut)
  const other = await page.context().newPage()
  await other.goto('/en/')
  await lookForUpdate(other)
  const builds = watchBuilds(page, [oldId, newId])
  await whileLooking(other, () => other.getByText(offer).isVisible())
  await other.getByRole('button', { name: 'Update' }).click()
  await expect.poll(() => buildOf(other).catch(() => null)).toBe(newId)

  await expect(page.getByText('The site was updated in another tab.')).toBeVisible()
  await expectOutcome(page, exerciseFile('prune-by-threshold', 'solution.ts'), 'passed')
  expect(await buildOf(page)).toBe(oldId)
  expect(await catalogOf(page)).toEqual({ status: 200, edition: undefined })
  await page.getByRole('link', { name: 'Progress' }).click()
  await expect(page).toHaveTitle(/^Progress/)
  await expect(page.getByRole('heading', { name: 'Exercises' })).toBeVisible()
  expect(await buildOf(page)).toBe(oldId)
  expect((await builds()).flatMap((each) => [...each])).not.toContain(newId)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => buildOf(page).catch(() => null)).toBe(newId)
})

test('Later holds in the tab', async ({ visitor: page, site, nextOut }) => {
  await page.goto('/en/')
  await untilReady(page)
  await site.deploy(nextOut)
  await lookForUpdate(page)
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText(offer)).toBeHidden()
  await page.reload()
  await page.mouse.move(100, 100)
  await page.waitForTimeout(4_000)
  await expect(page.getByText(offer)).toBeHidden()
  expect(await buildOf(page)).toBe(idOf('out'))
})

test('what was visited in the old version opens in aeroplane mode after an update: kept in the new one', async ({
  visitor: page,
  site,
  nextOut,
}) => {
  const newId = idOf(nextOut)
  await page.goto('/zh/questions/sparsity-vs-ratio/')
  await untilReady(page)
  await page.goto('/en/')
  await untilReady(page, `${idOf('out')} en`)
  await site.deploy(nextOut)
  await lookForUpdate(page)
  await page.getByRole('button', { name: 'Update' }).click()
  await expect.poll(() => buildOf(page).catch(() => null)).toBe(newId)
  await untilReady(page, newId)
  await goOffline(page.context(), site)
  await page.goto('/zh/questions/sparsity-vs-ratio/')
  expect(await buildOf(page)).toBe(newId)
  const shelves = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('files')))
  expect(shelves).toEqual([`prunewise-files-${newId}`])
})
