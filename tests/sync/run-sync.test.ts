import 'fake-indexeddb/auto'
import './blob-reader.ts'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openDatabase } from '#lib/store/database.ts'
import { indexedDbStudyLog } from '#lib/store/indexed-db-study-log.ts'
import { runSync } from '#lib/sync/frame/run-sync.ts'
import { connectionKey, statusKey } from '#lib/sync/sync-keys.ts'
import { readStatus } from '#lib/sync/sync-state.ts'
import { reviews } from './devices.ts'
import { type FaultyServer, startFaultyServer } from './faulty-server.ts'

let server: FaultyServer
let requests: string[] = []
const stored = new Map<string, string>()
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
}

beforeAll(async () => {
  server = await startFaultyServer()
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('navigator', { onLine: true })
})
afterAll(() => server.close())
beforeEach(() => {
  requests = []
  server.answer((request, response) => {
    requests.push(String(request.method))
    response.writeHead(request.method === 'PUT' ? 201 : 404, { ETag: '"r1"' }).end()
  })
  const access = { href: `http://${server.host}/storage/me`, storageApi: 'draft-dejong-remotestorage-10', token: 't' }
  stored.clear()
  stored.set(connectionKey, JSON.stringify({ ...access, address: `me@${server.host}` }))
})

async function appendReviews(prefix: string, count: number): Promise<void> {
  const database = await openDatabase()
  await (await indexedDbStudyLog(database)).append(reviews(prefix, count))
  database.close()
}

it('makes no request where sync is off, nor where it is not due', async () => {
  await runSync('asked')
  requests = []
  await runSync('interval')
  await runSync('change')
  stored.delete(connectionKey)
  await runSync('asked')
  expect(requests).toEqual([])
})

it('syncs again after the browser has taken the database away', async () => {
  await appendReviews('a', 1)
  await runSync('asked')
  expect(readStatus(storage)).toMatchObject({ problem: null, report: { sent: 1 } })
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('prunewise').onsuccess = resolve
  })
  await appendReviews('b', 2)
  await runSync('asked')
  expect(readStatus(storage)).toMatchObject({ problem: null, report: { sent: 2 } })
})

it('ends also where its status cannot be stored, and leaves the next sync its turn', async () => {
  const full = vi.spyOn(storage, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  await runSync('asked')
  full.mockRestore()
  await runSync('asked')
  expect(readStatus(storage).problem).toBeNull()
})

it('forgets no connection for a server that fails', async () => {
  server.answer((_request, response) => response.writeHead(503).end())
  await runSync('asked')
  expect(readStatus(storage)).toMatchObject({ problem: 'server', syncedMs: null })
  expect(stored.has(connectionKey)).toBe(true)
  expect(stored.has(statusKey)).toBe(true)
})
