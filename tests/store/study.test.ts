import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { questionCard } from '#lib/core/study/catalog.ts'
import type { Happening, Rating } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { openDatabase } from '#lib/store/database.ts'
import { indexedDbStudyLog } from '#lib/store/indexed-db-study-log.ts'
import { memoryStudyLog } from '#lib/store/memory-study-log.ts'
import { openStudy, type Study } from '#lib/store/study.ts'
import type { StudyLog } from '#lib/store/study-log.ts'

const never = new Promise<void>(() => {})
const a = questionCard('a')

function grade(rating: Rating, card = a): Happening {
  return { kind: 'reviewed', card, rating, proposed: null, durationMs: 1, answer: '', ticked: [], entries: {} }
}

async function studyOf(log: StudyLog, clock?: () => number): Promise<Study> {
  return openStudy({ log, keeping: 'browser', closed: never }, { clock })
}

describe('openStudy', () => {
  it('records, and is the same after a reload', async () => {
    const log = memoryStudyLog()
    const study = await studyOf(log)
    await Promise.all([study.record(grade('good')), study.record(grade('again', questionCard('b')))])
    await study.record({ kind: 'suspended', card: a })
    expect(study.get().state.reviews.map(({ card }) => card)).toEqual([a, questionCard('b')])
    expect((await studyOf(log)).get().state).toEqual(study.get().state)
    expect(study.get().state).toEqual(foldStudy(await study.all()))
  })

  it('undoes the acts of this device one at a time, also after a reload', async () => {
    const log = memoryStudyLog()
    const study = await studyOf(log)
    await study.record(grade('good'))
    await study.record({ kind: 'buried', card: a })
    await study.record({ kind: 'settings', change: { newPerDay: 1 } })
    await log.append([{ ...(await study.record(grade('easy'))), id: 'foreign', device: 'other', order: 9e15 }])
    const later = await studyOf(log)
    const undone = async () => (await later.undo())?.kind
    expect([await undone(), await undone(), await undone(), await undone()]).toEqual([
      'reviewed',
      'buried',
      'reviewed',
      undefined,
    ])
    expect(later.get().state.reviews.map(({ eventId }) => eventId)).toEqual(['foreign'])
    expect(later.get().state.settings.newPerDay).toBe(1)
  })

  it('places events in the order of the acts when the clock goes backwards', async () => {
    const log = memoryStudyLog()
    const times = [9e12, 8e12, 1e12]
    const study = await studyOf(log, () => times.shift() ?? 1e12)
    for (const rating of ['again', 'hard', 'good'] as const) await study.record(grade(rating))
    expect(foldStudy(await log.all()).reviews.map(({ rating }) => rating)).toEqual(['again', 'hard', 'good'])
    expect((await log.all()).map(({ atMs }) => atMs)).toEqual([9e12, 8e12, 1e12])
  })

  it('keeps what cannot be stored in the page, and stores it with the next act', async () => {
    const log = memoryStudyLog()
    const study = await studyOf(log)
    const append = vi.spyOn(log, 'append').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    await study.record(grade('good'))
    expect(study.get().unsaved).toBe(1)
    expect(study.get().state.reviews).toHaveLength(1)
    expect(await study.all()).toHaveLength(1)
    await study.record(grade('hard', questionCard('b')))
    append.mockRestore()
    expect(study.get().unsaved).toBe(0)
    expect((await log.all()).map((event) => 'rating' in event && event.rating)).toEqual(['good', 'hard'])
    expect((await studyOf(log)).get().state).toEqual(study.get().state)
  })

  it('merges a foreign log, once', async () => {
    const [mine, other] = [await studyOf(memoryStudyLog()), await studyOf(memoryStudyLog())]
    await mine.record(grade('good'))
    await other.record(grade('hard', questionCard('b')))
    expect(await mine.merge(await other.all())).toBe(1)
    expect(await mine.merge(await other.all())).toBe(0)
    await other.merge(await mine.all())
    expect(mine.get().state).toEqual(other.get().state)
  })

  it('shows what another tab has done', async () => {
    const name = 'two-tabs'
    const open = async () => studyOf(await indexedDbStudyLog(await openDatabase(name), { channelName: name }))
    const [one, two] = [await open(), await open()]
    const seen = vi.fn()
    two.subscribe(seen)
    await one.record(grade('good'))
    await vi.waitFor(() => expect(two.get().state.reviews).toHaveLength(1))
    expect(seen).toHaveBeenCalled()
    await Promise.all([one.record(grade('hard')), two.record(grade('easy', questionCard('b')))])
    await vi.waitFor(() => expect(one.get().state).toEqual(two.get().state))
    expect(one.get().state.reviews).toHaveLength(3)
  })

  it('says when a newer version of the site has taken the log away', async () => {
    let close = (): void => {}
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const study = await openStudy({ log: memoryStudyLog(), keeping: 'browser', closed })
    close()
    await vi.waitFor(() => expect(study.get().keeping).toBe('page-newer'))
  })

  it('stores what can be stored where one event cannot', async () => {
    const log = memoryStudyLog()
    const study = await studyOf(log)
    const odd = { ...grade('good'), entries: { field: () => {} } } as unknown as Happening
    const { id } = await study.record(odd)
    const stored = await study.record(grade('hard'))
    expect((await log.all()).map((event) => event.id)).toEqual([stored.id])
    expect(study.get()).toMatchObject({ unsaved: 1, state: { events: 2 } })
    expect((await study.all()).map((event) => event.id)).toEqual([stored.id, id])
  })

  it('does not try each event where the log itself is gone', async () => {
    const log = memoryStudyLog()
    const study = await studyOf(log)
    const append = vi.spyOn(log, 'append').mockRejectedValue(new DOMException('', 'InvalidStateError'))
    await study.record(grade('good'))
    await study.record(grade('hard'))
    expect(append).toHaveBeenCalledTimes(2)
    expect(study.get().unsaved).toBe(2)
  })

  it('exports an event that is stored at last while the log is read', async () => {
    const log = memoryStudyLog()
    const study = await studyOf(log)
    vi.spyOn(log, 'append').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    const { id } = await study.record({ kind: 'hint-opened', slug: 'x', hint: 1 })
    const before = [await log.all(), await log.eventsOf('x')] as const
    const slowly = <T>(value: T) => study.retry().then(() => value)
    vi.spyOn(log, 'all').mockImplementationOnce(() => slowly(before[0]))
    vi.spyOn(log, 'eventsOf').mockImplementationOnce(() => slowly(before[1] as never))
    const found = await Promise.all([study.all(), study.eventsOf('x')])
    expect(found.map((events) => events.map((event) => event.id))).toEqual([[id], [id]])
    expect((await study.all()).map((event) => event.id)).toEqual([id])
  })

  it('works from memory where the log cannot be read, and writes nothing to it', async () => {
    const log = memoryStudyLog()
    await (await studyOf(log)).record(grade('good'))
    vi.spyOn(log, 'read').mockRejectedValue(new DOMException('', 'UnknownError'))
    const study = await studyOf(log)
    expect(study.get().keeping).toBe('page')
    await study.record(grade('hard'))
    expect(study.get().state.events).toBe(1)
    expect(await log.all()).toHaveLength(1)
  })

  it('reads once for all that it hears of while it is busy', async () => {
    const log = memoryStudyLog()
    const study = await studyOf(log)
    const read = vi.spyOn(log, 'read')
    await Promise.all(Array.from({ length: 20 }, () => study.refresh()))
    expect(read).toHaveBeenCalledTimes(1)
    await log.append([{ ...(await study.record(grade('good'))), id: 'later', order: 9e12 }])
    await study.refresh()
    expect(study.get().state.events).toBe(2)
  })

  it('moves into a log that comes late, after all that is there', async () => {
    const late = memoryStudyLog()
    const earlier = await studyOf(late, () => 9e12)
    await earlier.record(grade('again'))
    let come = (_log: StudyLog): void => {}
    const coming = new Promise<StudyLog>((resolve) => {
      come = resolve
    })
    const opened = { log: memoryStudyLog(), keeping: 'page' as const, closed: never, late: coming }
    const study = await openStudy(opened, { clock: () => 1e12 })
    const good = await study.record(grade('good'))
    await study.record({ kind: 'undone', target: good.id })
    await study.record(grade('easy'))
    come(late)
    await vi.waitFor(() => expect(study.get().keeping).toBe('browser'))
    const { state, device } = study.get()
    expect(device).toBe(late.device)
    expect(state.reviews.map(({ rating }) => rating)).toEqual(['again', 'easy'])
    expect(state).toEqual(foldStudy(await late.all()))
    expect((await studyOf(late)).get().state).toEqual(state)
    await study.undo()
    await study.record(grade('hard'))
    expect(foldStudy(await late.all()).reviews.map(({ rating }) => rating)).toEqual(['again', 'hard'])
  })

  it('says that the data is of a newer version also where that comes late', async () => {
    const late = Promise.reject(new DOMException('', 'VersionError'))
    const study = await openStudy({ log: memoryStudyLog(), keeping: 'page', closed: never, late })
    await vi.waitFor(() => expect(study.get().keeping).toBe('page-newer'))
  })
})
