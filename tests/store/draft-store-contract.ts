import { describe, expect, it } from 'vitest'
import type { DraftStore } from '#lib/store/drafts.ts'

/** What every draft store does, whatever holds it. `open` gives a store with nothing in it. */
export function describeDraftStore(name: string, open: () => Promise<DraftStore>): void {
  describe(`${name} draft store`, () => {
    it('has no draft of an exercise that was never saved', async () => {
      expect(await (await open()).load('simple-prune')).toBeNull()
    })

    it('gives back exactly what was saved', async () => {
      const store = await open()
      const text = '// 中文 \u{1f600}\r\nexport const a = `\\n`\t\n'
      await store.save('simple-prune', text)
      expect(await store.load('simple-prune')).toBe(text)
    })

    it('keeps the last of several saves', async () => {
      const store = await open()
      await Promise.all(['a', 'b', 'c'].map((text) => store.save('simple-prune', text)))
      expect(await store.load('simple-prune')).toBe('c')
    })

    it('keeps an empty text apart from no draft', async () => {
      const store = await open()
      await store.save('simple-prune', '')
      expect(await store.load('simple-prune')).toBe('')
    })

    it('keeps exercises apart', async () => {
      const store = await open()
      await store.save('simple-prune', 'one')
      await store.save('weight-prune', 'two')
      await store.remove('simple-prune')
      expect(await store.load('simple-prune')).toBeNull()
      expect(await store.load('weight-prune')).toBe('two')
    })

    it('lists every draft', async () => {
      const store = await open()
      expect(await store.all()).toEqual(new Map())
      await store.save('weight-prune', '')
      await store.save('simple-prune', 'one')
      expect(await store.all()).toEqual(
        new Map([
          ['simple-prune', 'one'],
          ['weight-prune', ''],
        ]),
      )
    })

    it('removes what is not there without complaint', async () => {
      const store = await open()
      await expect(store.remove('simple-prune')).resolves.toBeUndefined()
    })
  })
}
