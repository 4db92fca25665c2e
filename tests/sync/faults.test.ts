import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorizationUrl, type PendingConnection, readAuthorization } from '#lib/sync/authorization.ts'
import { discoverStorage, parseUserAddress } from '#lib/sync/discover-storage.ts'
import { remoteStorageTarget } from '#lib/sync/remote-storage-target.ts'
import './blob-reader.ts'
import { type FaultyServer, startFaultyServer } from './faulty-server.ts'

let server: FaultyServer
beforeAll(async () => {
  server = await startFaultyServer()
})
afterAll(() => server.close())

function target() {
  const storageApi = 'draft-dejong-remotestorage-10'
  return remoteStorageTarget({ href: `http://${server.host}/storage/me`, storageApi, token: 't' })
}

describe('a server that fails', () => {
  it.each([
    [401, 'unauthorised'],
    [403, 'unauthorised'],
    [413, 'full'],
    [507, 'full'],
    [500, 'server'],
    [503, 'server'],
    [409, 'bad-answer'],
    [302, 'bad-answer'],
  ])('by status %i is told as %s, for each request', async (status, problem) => {
    for (const body of ['', '{}', '<html>An error</html>']) {
      server.answer((_request, response) => response.writeHead(status).end(body))
      await expect(target().list()).rejects.toMatchObject({ problem })
      await expect(target().get('a.json')).rejects.toMatchObject({ problem })
      await expect(target().put('a.json', 'text', 'absent')).rejects.toMatchObject({ problem })
    }
  })

  it('by silence is told as unreachable', async () => {
    server.answer((_request, response) => response.destroy())
    await expect(target().list()).rejects.toMatchObject({ problem: 'unreachable' })
    await expect(target().put('a.json', 'text', 'absent')).rejects.toMatchObject({ problem: 'unreachable' })
  })

  const folder = '"@context":"http://remotestorage.io/spec/folder-description"'
  it.each([
    '',
    '<html>Welcome</html>',
    'null',
    '[1]',
    '"text"',
    '{"a.json":{}}',
    '{"a.json":7}',
    `{${folder},"items":null}`,
    `{${folder},"items":{"a.json":null}}`,
  ])('by the list %s is told as senseless', async (body) => {
    server.answer((_request, response) => response.writeHead(200, { ETag: '"1"' }).end(body))
    await expect(target().list()).rejects.toMatchObject({ problem: 'bad-answer' })
  })

  it('by saying that it wrote, without a revision, is not believed', async () => {
    server.answer((_request, response) => response.writeHead(200).end())
    await expect(target().put('a.json', 'text', 'absent')).rejects.toMatchObject({ problem: 'bad-answer' })
  })

  it.each([
    ['{}', []],
    ['{"a.json":"1","sub/":"2"}', [['a.json', '1']]],
    [`{${folder},"items":{"a.json":{"ETag":"1"},"sub/":{"ETag":"2"}}}`, [['a.json', '1']]],
  ])('by none of the lists that the drafts of the protocol know: %s', async (body, revisions) => {
    server.answer((_request, response) => response.writeHead(200, { ETag: '"1"' }).end(body))
    expect([...(await target().list())]).toEqual(revisions)
  })

  it('by a proxy that packs its answers is understood: the revision is the same', async () => {
    server.answer((_request, response) => response.writeHead(200, { ETag: 'W/"r1"' }).end('text'))
    expect(await target().get('a.json')).toEqual({ text: 'text', revision: 'r1' })
  })

  it('is asked with the token, and past every cache', async () => {
    const seen: Record<string, unknown>[] = []
    server.answer((request, response) => {
      seen.push(request.headers)
      response.writeHead(404).end()
    })
    expect([...(await target().list())]).toEqual([])
    expect(await target().get('a.json')).toBeNull()
    const expected = { authorization: 'Bearer t', 'if-none-match': expect.any(String) }
    expect(seen).toMatchObject([expected, expected])
  })
})

describe('an address', () => {
  it.each(['me@example.org', ' me@Example.org ', 'me.b-c_d@sub.example.org:8443', '名字@localhost:1'])(
    '"%s" is one',
    (text) => expect(parseUserAddress(text)).not.toBeNull(),
  )

  it.each(['', 'me', 'me@', '@example.org', 'me@a@b', 'me@example.org/path', 'a b@example.org', 'https://example.org'])(
    '"%s" is none',
    async (text) => {
      expect(parseUserAddress(text)).toBeNull()
      await expect(discoverStorage(text)).rejects.toMatchObject({ problem: 'bad-address' })
    },
  )

  const rel = 'http://tools.ietf.org/id/draft-dejong-remotestorage'
  const authorization = 'http://tools.ietf.org/html/rfc6749#section-4.2'
  const good = { rel, href: 'https://s.example.org/me', properties: { [authorization]: 'https://a.example.org/' } }

  async function discoverFrom(status: number, body: string) {
    server.answer((_request, response) => response.writeHead(status).end(body))
    return discoverStorage(`me@${server.host}`)
  }

  it('leads to the storage that its host names', async () => {
    const found = await discoverFrom(200, JSON.stringify({ links: [{ rel: 'avatar' }, good] }))
    expect(found).toMatchObject({ href: 'https://s.example.org/me', authUrl: 'https://a.example.org/' })
  })

  it.each([
    ['an unknown user', 404, ''],
    ['a page', 200, '<html>'],
    ['no link', 200, '{}'],
    ['another link', 200, '{"links":[{"rel":"avatar","href":"https://a.example.org/"}]}'],
    ['a script for an address', 200, JSON.stringify({ links: [{ ...good, href: 'javascript:alert(1)' }] })],
    ['a storage without encryption', 200, JSON.stringify({ links: [{ ...good, href: 'http://s.example.org/me' }] })],
    ['no page to ask for access', 200, JSON.stringify({ links: [{ ...good, properties: {} }] })],
  ])('whose host answers %s has no storage', async (_, status, body) => {
    await expect(discoverFrom(status, body)).rejects.toMatchObject({ problem: 'no-storage' })
  })

  it('whose host is not there is not found', async () => {
    await expect(discoverStorage('me@localhost:1')).rejects.toMatchObject({ problem: 'not-found' })
  })
})

describe('the answer of the page that gives access', () => {
  const pending: PendingConnection = {
    address: 'me@example.org',
    href: 'https://s.example.org/me',
    storageApi: 'draft-dejong-remotestorage-10',
    authUrl: 'https://a.example.org/oauth?user=me',
    state: 'random',
  }

  it('is asked for with our scope, our address and a state', () => {
    const url = new URL(authorizationUrl(pending, 'https://site.example.org/base/en/sync/'))
    expect(url.origin + url.pathname).toBe('https://a.example.org/oauth')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      user: 'me',
      redirect_uri: 'https://site.example.org/base/en/sync/',
      scope: 'prunewise:rw',
      client_id: 'https://site.example.org',
      state: 'random',
      response_type: 'token',
    })
  })

  it.each([
    ['', null],
    ['#content', null],
    ['#access_token=a%2Bb%3D&token_type=bearer&state=random', { token: 'a+b=' }],
    ['#access_token=stolen&state=other', { problem: 'stale' }],
    ['#access_token=stolen', { problem: 'stale' }],
    ['#error=access_denied', { problem: 'denied' }],
  ])('"%s" is read as %o', (fragment, answer) => {
    expect(readAuthorization(fragment, pending)).toEqual(answer)
  })

  it('counts for nothing where nothing was asked', () => {
    expect(readAuthorization('#access_token=planted&state=random', null)).toEqual({ problem: 'stale' })
  })
})
