import { describe, expect, it } from 'vitest'
import type { AttemptedEvent, StudyEvent } from '#lib/core/study/events.ts'
import type { StudyLog } from '#lib/store/study-log.ts'

const place = { device: 'd', day: 1, atMs: 1_000, order: 1_000 }

export const attempt: AttemptedEvent = {
  ...place,
  kind: 'attempted',
  id: 'a',
  slug: 'simple-prune',
  mode: 'submit',
  seed: '5f3a91c0',
  replay: false,
  code: '// 中文 \u{1f600}\r\nexport const a = `\\n`\t\n',
  summary: { outcome: 'failed', passed: 3, tests: 4 },
  verdict: { version: 2, data: new Float32Array([1, Number.NaN, -0]), limit: Infinity } as AttemptedEvent['verdict'],
}
const { code: _code, verdict: _verdict, ...lightAttempt } = attempt

export function hint(id: string, hintNumber = 1, slug = 'simple-prune'): StudyEvent {
  return { ...place, kind: 'hint-opened', id, slug, hint: hintNumber }
}

/** What every study log does, whatever holds it. `open` gives a log with nothing in it. */
export function describeStudyLog(name: string, open: () => Promise<StudyLog>): void {
  describe(`${name} study log`, () => {
    it('is empty at first, and knows its device', async () => {
      const log = await open()
      expect(await log.read(0)).toEqual({ events: [], cursor: 0 })
      expect(await log.all()).toEqual([])
      expect(log.device).toMatch(/^[0-9a-f]{32}$/)
    })

    it('gives back exactly what was appended, whole and light', async () => {
      const log = await open()
      expect(await log.append([attempt, hint('h')])).toBe(2)
      expect(await log.all()).toEqual([attempt, hint('h')])
      expect((await log.read(0)).events).toEqual([lightAttempt, hint('h')])
      expect(await log.eventsOf('simple-prune')).toEqual([attempt, hint('h')])
    })

    it('reads on where it stopped', async () => {
      const log = await open()
      await log.append([hint('a'), hint('b')])
      const { cursor } = await log.read(0)
      expect(await log.read(cursor)).toEqual({ events: [], cursor })
      await log.append([hint('c')])
      expect((await log.read(cursor)).events).toEqual([hint('c')])
    })

    it('reads on with whole events', async () => {
      const log = await open()
      await log.append([hint('h')])
      const { cursor } = await log.wholeAfter(0)
      await log.append([attempt])
      const part = await log.wholeAfter(cursor)
      expect(part.events).toEqual([attempt])
      expect(await log.wholeAfter(part.cursor)).toEqual({ events: [], cursor: part.cursor })
    })

    it('keeps every event, also those appended at once', async () => {
      const log = await open()
      await Promise.all(['1', '2', '3'].map((id) => log.append([hint(id)])))
      expect((await log.all()).map(({ id }) => id).sort()).toEqual(['1', '2', '3'])
    })

    it('never overwrites: the second event of an id changes nothing', async () => {
      const log = await open()
      await log.append([attempt])
      expect(await log.append([{ ...attempt, code: 'other' }, hint('h'), hint('h')])).toBe(1)
      expect(await log.all()).toEqual([attempt, hint('h')])
    })

    it('keeps exercises apart', async () => {
      const log = await open()
      await log.append([attempt, hint('h', 1, 'weight-prune')])
      expect((await log.eventsOf('weight-prune')).map(({ id }) => id)).toEqual(['h'])
      expect(await log.eventsOf('none')).toEqual([])
    })

    it('holds its own copy of an event', async () => {
      const log = await open()
      const verdict = { version: 2, notes: ['then'] }
      await log.append([{ ...attempt, verdict }])
      verdict.notes.push('later')
      expect(await log.all()).toEqual([{ ...attempt, verdict: { version: 2, notes: ['then'] } }])
    })

    it('adds all or nothing, says so, and works on', async () => {
      const log = await open()
      const broken = { ...attempt, id: 'b', verdict: { version: 2, call: () => {} } }
      await expect(log.append([hint('h'), broken])).rejects.toThrow()
      expect(await log.all()).toEqual([])
      await log.append([hint('i')])
      expect((await log.read(0)).events).toEqual([hint('i')])
    })
  })
}
