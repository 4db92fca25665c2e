import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { openDatabase } from '#lib/store/database.ts'
import { openDrafts } from '#lib/store/drafts.ts'
import { indexedDbDrafts } from '#lib/store/indexed-db-drafts.ts'
import { memoryDrafts } from '#lib/store/memory-drafts.ts'
import { describeDraftStore } from './draft-store-contract.ts'

let databases = 0

describeDraftStore('memory', async () => memoryDrafts())
describeDraftStore('IndexedDB', async () => indexedDbDrafts(await openDatabase(`test-${databases++}`)))

describe('openDrafts', () => {
  it('finds what an earlier visit saved', async () => {
    const first = await openDrafts()
    await first.drafts.save('simple-prune', 'kept')
    const second = await openDrafts()
    expect(second.lasting).toBe(true)
    expect(await second.drafts.load('simple-prune')).toBe('kept')
  })

  it('falls back to memory, and says so, where storage is blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const { drafts, lasting } = await openDrafts()
    expect(lasting).toBe(false)
    await drafts.save('simple-prune', 'for now')
    expect(await drafts.load('simple-prune')).toBe('for now')
    vi.restoreAllMocks()
  })

  it('does not wait for a database that never opens', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
    expect((await openDrafts(20)).lasting).toBe(false)
    vi.restoreAllMocks()
  })
})

describe('drafts whose connection was closed', () => {
  it('are saved by another one', async () => {
    const name = `test-${databases++}`
    const database = await openDatabase(name)
    const drafts = indexedDbDrafts(database, () => openDatabase(name))
    await drafts.save('a', 'before')
    database.close()
    await drafts.save('b', 'after')
    expect([...(await drafts.all())]).toEqual([
      ['a', 'before'],
      ['b', 'after'],
    ])
  })
})

describe('openDatabase', () => {
  it('lets go of its connection when another page asks for a newer version', async () => {
    await openDatabase('upgraded')
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('upgraded', 99)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    expect([...newer.objectStoreNames]).toContain('drafts')
  })
})
