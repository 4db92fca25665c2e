import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '#lib/store/database.ts'
import { indexedDbStudyLog } from '#lib/store/indexed-db-study-log.ts'
import { attempt, hint } from './study-log-contract.ts'

let databases = 0
const fresh = () => openDatabase(`log-${databases++}`)

afterEach(() => vi.restoreAllMocks())

describe('a log that cannot be read as a whole', () => {
  /** The request as if the browser had lost the file of a value. */
  function lose<R extends IDBRequest>(request: R): R {
    const { addEventListener } = request
    const error = new DOMException('missing file', 'NotReadableError')
    Object.defineProperty(request, 'error', { get: () => error, set: () => {} })
    request.addEventListener = (kind: string, listener: EventListener) =>
      addEventListener.call(request, kind === 'error' ? 'success' : 'never', listener)
    return request
  }

  function loseAll(source: { getAll: IDBObjectStore['getAll'] }): void {
    const { getAll } = source
    vi.spyOn(source, 'getAll').mockImplementation(function (this: IDBObjectStore, range) {
      return lose(getAll.call(this, range))
    })
  }

  function loseOne(isLost: (key: unknown) => boolean): void {
    const { get } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return isLost(key) ? lose(get.call(this, key)) : get.call(this, key)
    })
  }

  it('is read event by event', async () => {
    const log = await indexedDbStudyLog(await fresh())
    await log.append([hint('x'), attempt, hint('y')])
    loseAll(IDBObjectStore.prototype)
    loseAll(IDBIndex.prototype)
    loseOne((key) => key === 2)
    expect(await log.read(0)).toEqual({ events: [hint('x'), hint('y')], cursor: 3 })
    expect(await log.all()).toEqual([hint('x'), hint('y')])
    expect(await log.eventsOf('simple-prune')).toEqual([hint('x'), hint('y')])
  })

  it('is not taken for an empty one where nothing can be read', async () => {
    const log = await indexedDbStudyLog(await fresh())
    await log.append([hint('x')])
    loseAll(IDBObjectStore.prototype)
    loseOne(() => true)
    await expect(log.read(0)).rejects.toThrow('missing file')
  })
})

describe('a connection that was closed', () => {
  it('is opened again, once for each closing', async () => {
    const name = `log-${databases++}`
    const database = await openDatabase(name)
    const reopen = vi.fn(() => openDatabase(name))
    const log = await indexedDbStudyLog(database, { reopen })
    await log.append([hint('a')])
    database.close()
    expect(await log.append([hint('b')])).toBe(1)
    expect((await log.read(1)).events).toEqual([hint('a'), hint('b')])
    expect((await log.read(1)).events).toEqual([hint('b')])
    expect(reopen).toHaveBeenCalledTimes(1)
  })

  it('rejects where it cannot be', async () => {
    const database = await fresh()
    const log = await indexedDbStudyLog(database, { reopen: () => Promise.reject(new Error('no')) })
    database.close()
    await expect(log.append([hint('a')])).rejects.toThrow('no')
  })

  it('is given up for a page that deletes the data, and that is no newer version', async () => {
    const name = `log-${databases++}`
    const newer = vi.fn()
    const database = await openDatabase(name, newer)
    const log = await indexedDbStudyLog(database, { reopen: () => openDatabase(name) })
    await log.append([hint('a')])
    await deleteDB(name)
    expect(await log.append([hint('b')])).toBe(1)
    expect((await log.read(1)).events).toEqual([hint('b')])
    expect(newer).not.toHaveBeenCalled()
    const upgraded = await openDB(name, 99)
    expect(newer).not.toHaveBeenCalled()
    upgraded.close()
  })

  it('is said to be so by a newer version', async () => {
    const name = `log-${databases++}`
    const newer = vi.fn()
    await openDatabase(name, newer)
    const upgraded = await openDB(name, 99)
    expect(newer).toHaveBeenCalledTimes(1)
    upgraded.close()
  })
})
