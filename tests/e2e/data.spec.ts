import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { expectNoViolation } from './axe.ts'
import { choose, download, importPart, leaveDraft, openSettings, planted, progressPart, textOf } from './data-page.ts'
import { seedLog } from './seed-log.ts'
import { watchPage } from './watch-page.ts'
import { editorReady, pasteProgram } from './workbench.ts'

test('what is exported in one browser is in another after an import, once and whole', async ({
  page,
  browser,
  baseURL,
}) => {
  const watch = watchPage(page, String(baseURL))
  await openSettings(page)
  await seedLog(page, planted)
  await leaveDraft(page, '// mine\nexport const x = 1\n')
  await openSettings(page)
  await expect(progressPart(page)).toContainText('Not exported from this browser yet.')
  const file = await download(page, 'Export progress')
  expect(file.suggestedFilename()).toMatch(/^prunewise-progress-\d{4}-\d\d-\d\d\.json$/)
  await expect(progressPart(page)).toContainText('Last exported')
  const text = await textOf(file)
  expect(watch).toEqual({ foreign: [], faults: [] })

  const context = await browser.newContext()
  const other = await context.newPage()
  await openSettings(other)
  await seedLog(other, [])
  await leaveDraft(other, '// other\nexport const y = 2\n')
  await openSettings(other)
  await choose(other, 'mine.json', text)
  const preview = other.getByRole('region', { name: 'What “mine.json” would add' })
  await expect(preview).toContainText('3 entries that are not here')
  await expect(preview).toContainText('2 reviews and 1 attempt among them')
  await expect(preview).toContainText('from 1 device')
  await expect(preview).toContainText('1 exercise that has other code here')
  await expectNoViolation(other)
  await preview.getByRole('button', { name: 'Cancel' }).click()
  await expect(other.locator('#storage')).toContainText('0 entries in the log')

  await choose(other, 'mine.json', text)
  await preview.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(importPart(other).getByRole('status')).toHaveText(
    'Imported: 3 entries added. Unfinished code taken over.',
  )
  await choose(other, 'mine.json', text)
  await expect(preview).toContainText('There is nothing to add.')
  await expect(preview.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0)

  const events = (json: string) => JSON.parse(json).events.map((event: { id: string }) => event)
  const back = events(await textOf(await download(other, 'Export progress')))
  expect(back.filter(({ kind }: { kind: string }) => kind !== 'put-away')).toEqual(events(text))
  await other.goto('/en/exercises/prune-by-threshold/')
  await editorReady(other)
  await expect(other.locator('.view-lines').first()).toContainText('other')
  await other.getByText('From an imported file').click()
  await expect(other.locator('.attempt-code', { hasText: '// mine' })).toBeVisible()
  await other.goto('/zh/review/')
  await expect(other.getByText('5 张新卡片')).toBeVisible()
  await context.close()
})

test('a bad file is refused with its fault, in either language, and changes nothing', async ({ page }) => {
  await openSettings(page)
  await seedLog(page, planted)
  await openSettings(page)
  const good = await textOf(await download(page, 'Export progress'))
  const alert = importPart(page).getByRole('alert')
  const cases = [
    [
      good.slice(0, good.length / 2),
      /^“bad\.json” was not imported, and nothing was changed\. Line \d+, column \d+: the file ends/,
    ],
    [
      good.replace('"good"', '"fine"'),
      'events[0].rating must be one of "again", "hard", "good", "easy", but is "fine".',
    ],
    ['{"cards": []}', 'It is JSON, but no progress file'],
    [good.replace('"version":1', '"version":2'), 'It was written by a newer version of the site'],
    ['', 'The file is empty.'],
  ] as const
  for (const [text, fault] of cases) {
    await choose(page, 'bad.json', text)
    await expect(alert).toContainText(fault)
  }
  await expectNoViolation(page)
  await expect(page.locator('#storage')).toContainText('4 entries in the log')
  await openSettings(page, 'zh')
  await choose(page, 'bad.json', '{"a" 1}')
  await expect(alert).toContainText('“bad.json”没有导入，原有内容没有变化。第 1 行第 6 列')
})

test('a file that is dropped is read as one that is chosen', async ({ page }) => {
  await openSettings(page)
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['[]'], 'dropped.json'))
    return transfer
  })
  await importPart(page).getByText('or drop it here').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(importPart(page).getByRole('alert')).toContainText('“dropped.json” was not imported')
})

test('reviews as CSV, and every card for Anki in both languages', async ({ page, baseURL }) => {
  const watch = watchPage(page, String(baseURL))
  await openSettings(page)
  await seedLog(page, planted)
  await openSettings(page)
  const csv = await textOf(await download(page, 'Reviews as CSV'))
  const lines = csv.trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^\uFEFFcard_id,review_time,review_rating/)
  expect(lines[1]).toContain('questions/what-is-pruning')

  const apkg = await download(page, 'Anki package (.apkg)')
  expect(apkg.suggestedFilename()).toBe('prunewise-en.apkg')
  const files = unzipSync(await readFile(await apkg.path()))
  expect(strFromU8(files.media)).toBe('{}')
  const { Database } = await initSqlJs()
  const database = new Database(files['collection.anki2'])
  const [{ values }] = database.exec('select guid, flds from notes join cards on nid = notes.id order by due')
  const [guid, fields] = values[0].map(String)
  expect(guid).toBe('prunewise/questions/what-is-pruning')
  expect(fields).toContain('剪枝')
  expect(fields).toContain(`${baseURL}/en/questions/what-is-pruning/`)

  const text = await textOf(await download(page, 'Anki text (.txt)'))
  expect(text).toMatch(/^#separator:tab\n#html:true\n/)
  expect(text.match(/\tprunewise\/(questions|exercises)\//g)).toHaveLength(values.length)
  expect(watch).toEqual({ foreign: [], faults: [] })
})

test('says so where the cards cannot be loaded for Anki', async ({ page }) => {
  await openSettings(page)
  await page.route('**/anki.json', (route) => route.abort())
  await page.getByRole('button', { name: 'Anki text (.txt)' }).click()
  await expect(progressPart(page).getByRole('alert')).toHaveText(
    'The file could not be written: the cards’ texts could not be loaded. Check the connection. Your progress is untouched; reload the page and try again.',
  )
})

test('exports the code in the editor also where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.goto('/en/exercises/prune-by-threshold/')
  await editorReady(page)
  await pasteProgram(page, '// only here\nexport const x = 1\n')
  await page.getByRole('link', { name: 'Review' }).click()
  await page.getByRole('link', { name: 'Export' }).click()
  await page.getByRole('slider').waitFor()
  expect(await textOf(await download(page, 'Export progress'))).toContain('// only here')
})
