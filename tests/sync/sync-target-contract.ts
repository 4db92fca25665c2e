import { describe, expect, it } from 'vitest'
import type { SyncTarget } from '#lib/sync/sync-target.ts'

/** What every target does, wherever it keeps the files. `open` gives one without files. */
export function describeSyncTarget(name: string, open: () => Promise<SyncTarget>): void {
  describe(`${name} as a sync target`, () => {
    it('holds no file at first', async () => {
      const target = await open()
      expect([...(await target.list())]).toEqual([])
      expect(await target.get('a.json')).toBeNull()
    })

    it('gives back a text as it was put, and lists its revision', async () => {
      const target = await open()
      const text = '{"text":"中文 \u{1f600}\\u0000\\n"}\n'
      const revision = await target.put('a.json', text, 'absent')
      expect(revision).toEqual(expect.any(String))
      expect(await target.get('a.json')).toEqual({ text, revision })
      expect([...(await target.list())]).toEqual([['a.json', revision]])
    })

    it('writes over no file that was to be absent', async () => {
      const target = await open()
      await target.put('a.json', 'one', 'absent')
      expect(await target.put('a.json', 'two', 'absent')).toBeNull()
      expect((await target.get('a.json'))?.text).toBe('one')
    })

    it('writes over a file of the expected revision, once', async () => {
      const target = await open()
      const first = String(await target.put('a.json', 'one', 'absent'))
      // Some servers name a revision after the millisecond.
      await new Promise((resolve) => setTimeout(resolve, 5))
      const second = await target.put('a.json', 'two', { revision: first })
      expect(second).not.toBe(first)
      expect(await target.put('a.json', 'three', { revision: first })).toBeNull()
      expect(await target.get('a.json')).toEqual({ text: 'two', revision: second })
    })

    it('makes no file where one of a revision was expected', async () => {
      const target = await open()
      expect(await target.put('a.json', 'one', { revision: '1' })).toBeNull()
      expect(await target.get('a.json')).toBeNull()
    })

    it('lists many files', async () => {
      const target = await open()
      const names = Array.from({ length: 12 }, (_, i) => `${'ab'.repeat(16)}-${String(i).padStart(6, '0')}.json`)
      for (const each of names) await target.put(each, 'text', 'absent')
      expect([...(await target.list()).keys()].sort()).toEqual(names)
    })
  })
}
