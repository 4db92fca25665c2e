import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import type { ExerciseEvent } from '#lib/core/exercise-log.ts'
import { openDatabase } from '#lib/store/database.ts'
import { openExerciseLog } from '#lib/store/exercise-log.ts'
import { indexedDbExerciseLog } from '#lib/store/indexed-db-exercise-log.ts'
import { memoryExerciseLog } from '#lib/store/memory-exercise-log.ts'
import { describeExerciseLog } from './exercise-log-contract.ts'

let databases = 0
const event: ExerciseEvent = { kind: 'solution-opened', id: 'a', slug: 'simple-prune', atMs: 1 }

describeExerciseLog('memory', async () => memoryExerciseLog())
describeExerciseLog('IndexedDB', async () => indexedDbExerciseLog(await openDatabase(`log-${databases++}`)))

describe('openExerciseLog', () => {
  it('finds what an earlier visit appended', async () => {
    await (await openExerciseLog()).log.append(event)
    const { log, lasting } = await openExerciseLog()
    expect(lasting).toBe(true)
    expect(await log.eventsOf('simple-prune')).toEqual([event])
  })

  it('falls back to memory, and says so, where storage is blocked', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    const { log, lasting } = await openExerciseLog()
    vi.restoreAllMocks()
    expect(lasting).toBe(false)
    await log.append(event)
    expect(await log.eventsOf('simple-prune')).toEqual([event])
  })

  it('does not wait for a database that never opens', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
    expect((await openExerciseLog(20)).lasting).toBe(false)
    vi.restoreAllMocks()
  })
})

describe('a database of the first version', () => {
  it('gets the log, and its drafts stay', async () => {
    const first = await openDB('first', 1, { upgrade: (database) => void database.createObjectStore('drafts') })
    await first.put('drafts', 'kept', 'simple-prune')
    first.close()
    const database = await openDatabase('first')
    await indexedDbExerciseLog(database).append(event)
    expect(await database.get('drafts', 'simple-prune')).toBe('kept')
    expect(await database.getAll('events')).toEqual([event])
  })
})
