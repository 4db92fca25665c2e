import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorizationUrl, type PendingConnection, readAuthorization } from '#lib/sync/authorization.ts'
import { discoverStorage } from '#lib/sync/discover-storage.ts'
import { type RemoteStorageAccess, remoteStorageTarget } from '#lib/sync/remote-storage-target.ts'
import { type StorageServer, startArmadietto } from './armadietto.ts'
import './blob-reader.ts'
import { makeDevice, reviews } from './devices.ts'
import { describeSyncTarget } from './sync-target-contract.ts'

let server: StorageServer
let access: RemoteStorageAccess

/** Gives the site access, as the learner would on the server's page. */
async function authorize(): Promise<RemoteStorageAccess> {
  const pending: PendingConnection = { ...(await discoverStorage(server.address)), address: server.address, state: 's' }
  const url = new URL(authorizationUrl(pending, 'http://localhost:3000/en/sync/'))
  expect((await fetch(url)).status).toBe(200)
  const form = new URLSearchParams({ ...Object.fromEntries(url.searchParams), allow: 'Allow' })
  form.set('username', server.user)
  form.set('password', server.password)
  const { headers } = await fetch(`${server.origin}/oauth`, { method: 'POST', body: form, redirect: 'manual' })
  const answer = readAuthorization(new URL(String(headers.get('location'))).hash, pending)
  if (!answer || 'problem' in answer) throw new Error(`refused: ${answer?.problem}`)
  return { ...pending, token: answer.token }
}

beforeAll(async () => {
  server = await startArmadietto()
  access = await authorize()
})
afterAll(() => server.close())

let folders = 0
describeSyncTarget('remoteStorage (armadietto)', async () => {
  folders++
  // Each test has a folder of its own, where the permission reaches.
  return remoteStorageTarget({ ...access, href: `${access.href}/prunewise/test-${folders}` })
})

describe('two devices with a real server', () => {
  it('converge, while files lie there that are none of theirs', async () => {
    const target = remoteStorageTarget(access)
    const [one, two] = [makeDevice(), makeDevice()]
    await one.log.append(reviews('a', 250))
    await two.log.append(reviews('b', 3))
    await one.sync(target)
    await two.sync(target)
    await target.put('notes.txt', 'hello', 'absent')
    await target.put(`${'f'.repeat(32)}-000001.json`, '{"format":"prunewise-pro', 'absent')
    await one.log.append(reviews('c', 1))
    const { unread } = await one.sync(target)
    expect(unread.map(({ problem }) => problem).sort()).toEqual(['damaged', 'foreign'])
    await two.sync(target)
    expect(await two.ids()).toEqual(await one.ids())
    expect(await two.ids()).toHaveLength(254)
    expect((await readdir(server.folder)).filter((name) => name.startsWith(one.log.device))).toHaveLength(2)
  })
})
