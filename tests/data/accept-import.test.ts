import { expect, it } from 'vitest'
import { acceptImport } from '#app/_data/read-import.ts'
import { planImport } from '#lib/core/study/import-plan.ts'
import { memoryDrafts } from '#lib/store/memory-drafts.ts'
import { memoryStudyLog } from '#lib/store/memory-study-log.ts'
import { openStudy } from '#lib/store/study.ts'

it('leaves all code of a file where an open exercise cannot save over it', async () => {
  const log = memoryStudyLog()
  const study = await openStudy({ log, keeping: 'browser', closed: new Promise(() => {}) })
  const drafts = memoryDrafts()
  await drafts.save('mine', 'here')
  const file = { exportedAtMs: 0, device: 'd', events: [], drafts: { fresh: 'theirs', mine: 'other', interview: '{}' } }
  const plan = planImport(file, { has: study.has, drafts: await drafts.all(), wasPutAway: () => false })
  await acceptImport(plan, study, drafts)
  expect(await drafts.all()).toEqual(
    new Map([
      ['mine', 'here'],
      ['fresh', 'theirs'],
      ['interview', '{}'],
    ]),
  )
  expect(await log.all()).toMatchObject([
    { kind: 'put-away', slug: 'fresh', draft: 'theirs' },
    { kind: 'put-away', slug: 'mine', draft: 'other' },
  ])
})
