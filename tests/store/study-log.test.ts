import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { type Database, openDatabase } from '#lib/store/database.ts'
import { indexedDbStudyLog } from '#lib/store/indexed-db-study-log.ts'
import { memoryStudyLog } from '#lib/store/memory-study-log.ts'
import { openStudyLog } from '#lib/store/open-study-log.ts'
import { readSnapshot } from '#lib/store/snapshot.ts'
import { attempt, describeStudyLog, hint } from './study-log-contract.ts'

let databases = 0
const fresh = () => openDatabase(`log-${databases++}`)

describeStudyLog('memory', async () => memoryStudyLog())
describeStudyLog('IndexedDB', async () => indexedDbStudyLog(await fresh()))

afterEach(() => vi.restoreAllMocks())

describe('two tabs', () => {
  it('hear of each other and read the same log', async () => {
    const name = `log-${databases++}`
    const one = await indexedDbStudyLog(await openDatabase(name), { channelName: name })
    const two = await indexedDbStudyLog(await openDatabase(name), { channelName: name })
    expect(two.device).toBe(one.device)
    const heard = new Promise<void>((resolve) => two.watch(resolve))
    await one.append([hint('h')])
    await heard
    expect((await two.read(0)).events).toEqual([hint('h')])
  })
})

describe('the snapshot', () => {
  const many = Array.from({ length: 250 }, (_, index) => hint(`h${index}`, index))

  async function withSnapshot(): Promise<Database> {
    const database = await fresh()
    const log = await indexedDbStudyLog(database)
    await log.append([attempt, ...many])
    await log.read(0)
    await vi.waitFor(async () => expect(await database.get('meta', 'snapshot')).toBeDefined())
    return database
  }

  /** The reads of the log's own events that reading it takes. */
  async function readAgain(database: Database): Promise<{ events: number; fromLog: number }> {
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    const { events } = await (await indexedDbStudyLog(database)).read(0)
    const fromLog = getAll.mock.results.map(({ value }) => value.result.length).reduce((a, b) => a + b, 0)
    getAll.mockRestore()
    return { events: events.length, fromLog }
  }

  it('saves reading the log, but for what came later', async () => {
    const database = await withSnapshot()
    await (await indexedDbStudyLog(database)).append([hint('later')])
    expect(await readAgain(database)).toEqual({ events: 252, fromLog: 1 })
  })

  it.each([
    ['half-written', (text: string) => text.slice(0, text.length / 2)],
    ['damaged', (text: string) => text.replace('h7', 'x7')],
    ['empty', () => ''],
  ])('is rebuilt from the log where it is %s', async (_name, spoil) => {
    const database = await withSnapshot()
    const snapshot = (await database.get('meta', 'snapshot')) as { text: string }
    await database.put('meta', { ...snapshot, text: spoil(snapshot.text) }, 'snapshot')
    expect(await readAgain(database)).toEqual({ events: 251, fromLog: 251 })
    await vi.waitFor(async () => expect(readSnapshot(await database.get('meta', 'snapshot'))).not.toBeNull())
  })

  it.each([null, 'text', 7, { version: 2 }, { version: 1, text: '[]' }])(
    'is passed over where it is %j',
    async (odd) => {
      const database = await withSnapshot()
      await database.put('meta', odd, 'snapshot')
      expect((await readAgain(database)).events).toBe(251)
    },
  )

  it('of another log is not believed', async () => {
    const [database, other] = [await withSnapshot(), await fresh()]
    await other.put('meta', await database.get('meta', 'snapshot'), 'snapshot')
    await (await indexedDbStudyLog(other)).append([hint('own')])
    expect((await readAgain(other)).events).toBe(1)
  })
})

describe('openStudyLog', () => {
  it('finds what an earlier visit appended', async () => {
    const first = await openStudyLog()
    await first.log.append([hint('h')])
    const { log, keeping } = await openStudyLog()
    expect(keeping).toBe('browser')
    expect(log.device).toBe(first.log.device)
    expect(await log.all()).toEqual([hint('h')])
  })

  it('falls back to memory, and says so, where storage is blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const { log, keeping } = await openStudyLog()
    expect(keeping).toBe('page')
    await log.append([hint('h')])
    expect(await log.all()).toEqual([hint('h')])
  })

  it('does not wait for a database that never opens', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
    expect((await openStudyLog(20)).keeping).toBe('page')
  })

  it('hands on a database that opens late', async () => {
    const { log } = await openStudyLog()
    const { open } = indexedDB
    vi.spyOn(indexedDB, 'open').mockImplementation((...names) => {
      const request = open.apply(indexedDB, names)
      const { addEventListener } = request
      request.addEventListener = (kind: string, listener: EventListener) =>
        addEventListener.call(request, kind, (event) => setTimeout(() => listener(event), kind === 'success' ? 60 : 0))
      return request
    })
    const { keeping, late } = await openStudyLog(10)
    expect(keeping).toBe('page')
    expect((await late)?.device).toBe(log.device)
  })

  it('leaves the data of a newer version alone, and says so', async () => {
    const name = 'prunewise-newer'
    const newer = await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('log') })
    await newer.put('log', 'from the future', 1)
    newer.close()
    await expect(openDatabase(name)).rejects.toMatchObject({ name: 'VersionError' })
    const again = await openDB(name, 99)
    expect(await again.getAll('log')).toEqual(['from the future'])
  })
})

describe('a database of an earlier version', () => {
  it('of version 1 gets the log, and its drafts stay', async () => {
    const first = await openDB('first', 1, { upgrade: (database) => void database.createObjectStore('drafts') })
    await first.put('drafts', 'kept', 'simple-prune')
    first.close()
    const database = await openDatabase('first')
    expect(await database.get('drafts', 'simple-prune')).toBe('kept')
    expect(await database.getAll('log')).toEqual([])
  })

  it('of version 2 brings its events along, with device, day and place', async () => {
    const second = await openDB('second', 2, {
      upgrade: (database) => {
        database.createObjectStore('drafts')
        database.createObjectStore('events', { keyPath: 'id' }).createIndex('slug', 'slug')
      },
    })
    const { device: _device, day: _day, order: _order, ...before } = attempt
    await second.put('events', { ...before, id: 'z', atMs: 5 })
    await second.put('events', { ...before, id: 'a', atMs: 86_400_000 * 3.5 })
    second.close()
    const log = await indexedDbStudyLog(await openDatabase('second'))
    const events = (await log.all()) as StudyEvent[]
    expect(events.map(({ id, order, device }) => [id, order, device])).toEqual([
      ['z', 5, log.device],
      ['a', 86_400_000 * 3.5, log.device],
    ])
    expect(events[1]).toMatchObject({ ...before, id: 'a', atMs: 86_400_000 * 3.5, day: 3 })
    expect((await log.eventsOf('simple-prune')).length).toBe(2)
  })
})
