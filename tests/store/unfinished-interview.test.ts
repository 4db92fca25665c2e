import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { openUnfinishedInterview, type UnfinishedInterview } from '#lib/store/unfinished-interview.ts'

async function emptied(): Promise<UnfinishedInterview> {
  const store = await openUnfinishedInterview()
  await store.replace(await store.load(), null)
  return store
}

async function inMemory(): Promise<UnfinishedInterview> {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  })
  const store = await openUnfinishedInterview()
  vi.restoreAllMocks()
  return store
}

describe.each([
  ['in IndexedDB', emptied, true],
  ['in memory', inMemory, false],
] as const)('an unfinished interview %s', (_, open, lasting) => {
  it('is what was last written, and nothing after it was removed', async () => {
    const store = await open()
    expect(store.lasting).toBe(lasting)
    expect(await store.load()).toBeNull()
    expect(await store.replace(null, 'a')).toBe(true)
    expect(await store.replace('a', 'b')).toBe(true)
    expect(await store.load()).toBe('b')
    expect(await store.replace('b', null)).toBe(true)
    expect(await store.load()).toBeNull()
  })

  it('is not written over by a tab that does not know what is there', async () => {
    const store = await open()
    await store.replace(null, 'of another tab')
    expect(await store.replace(null, 'mine')).toBe(false)
    expect(await store.replace('older', null)).toBe(false)
    expect(await store.load()).toBe('of another tab')
  })
})

describe('two tabs', () => {
  it('hear of each other, and one of two writes at once wins', async () => {
    const [first, second] = [await emptied(), await openUnfinishedInterview()]
    const heard = new Promise<void>((resolve) => second.watch(resolve))
    const written = await Promise.all([first.replace(null, 'first'), second.replace(null, 'second')])
    expect(written.toSorted()).toEqual([false, true])
    await first.replace(await first.load(), 'news')
    await heard
    expect(await second.load()).toBe('news')
  })
})

it('is written by another connection where the browser closed the first', async () => {
  const connections: IDBDatabase[] = []
  const { open } = indexedDB
  vi.spyOn(indexedDB, 'open').mockImplementation((...names) => {
    const request = open.apply(indexedDB, names)
    request.addEventListener('success', () => connections.push(request.result))
    return request
  })
  const store = await emptied()
  connections.at(-1)?.close()
  expect(await store.replace(null, 'a')).toBe(true)
  expect(await store.load()).toBe('a')
  expect(connections).toHaveLength(2)
  vi.restoreAllMocks()
})
