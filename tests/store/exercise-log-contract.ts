import { describe, expect, it } from 'vitest'
import type { AttemptedEvent, ExerciseEvent } from '#lib/core/exercise-log.ts'
import type { ExerciseLog } from '#lib/store/exercise-log.ts'

const attempt: AttemptedEvent = {
  kind: 'attempted',
  id: 'a',
  slug: 'simple-prune',
  atMs: 1_000,
  mode: 'submit',
  seed: '5f3a91c0',
  replay: false,
  code: '// 中文 \u{1f600}\r\nexport const a = `\\n`\t\n',
  summary: { outcome: 'failed', passed: 3, tests: 4 },
  verdict: { version: 2, data: new Float32Array([1, NaN, -0]), limit: Infinity } as AttemptedEvent['verdict'],
}

/** What every exercise log does, whatever holds it. `open` gives a log with nothing in it. */
export function describeExerciseLog(name: string, open: () => Promise<ExerciseLog>): void {
  describe(`${name} exercise log`, () => {
    it('has no events of an exercise that was never tried', async () => {
      expect(await (await open()).eventsOf('simple-prune')).toEqual([])
    })

    it('gives back exactly what was appended, verdict included', async () => {
      const log = await open()
      await log.append(attempt)
      expect(await log.eventsOf('simple-prune')).toEqual([attempt])
    })

    it('keeps every event, also those appended at once', async () => {
      const log = await open()
      await Promise.all([1, 2, 3].map((number) => log.append(hint(`h${number}`, number))))
      expect((await log.eventsOf('simple-prune')).map(({ id }) => id).sort()).toEqual(['h1', 'h2', 'h3'])
    })

    it('never overwrites: the second event of an id changes nothing', async () => {
      const log = await open()
      await log.append(attempt)
      await log.append({ ...attempt, code: 'other' })
      expect(await log.eventsOf('simple-prune')).toEqual([attempt])
    })

    it('keeps exercises apart', async () => {
      const log = await open()
      await log.append(attempt)
      await log.append({ ...hint('h1', 1), slug: 'weight-prune' })
      expect((await log.eventsOf('simple-prune')).map(({ id }) => id)).toEqual(['a'])
      expect((await log.eventsOf('weight-prune')).map(({ id }) => id)).toEqual(['h1'])
    })

    it('holds its own copy of an event', async () => {
      const log = await open()
      const verdict = { version: 2, notes: ['then'] }
      await log.append({ ...attempt, verdict })
      verdict.notes.push('later')
      expect(await log.eventsOf('simple-prune')).toEqual([{ ...attempt, verdict: { version: 2, notes: ['then'] } }])
    })

    it('says when an event cannot be stored, and works on', async () => {
      const log = await open()
      const verdict = { version: 2, call: () => {} }
      await expect(log.append({ ...attempt, id: 'b', verdict })).rejects.toThrow()
      await log.append(attempt)
      expect((await log.eventsOf('simple-prune')).map(({ id }) => id)).toEqual(['a'])
    })
  })
}

function hint(id: string, number: number): ExerciseEvent {
  return { kind: 'hint-opened', id, slug: 'simple-prune', atMs: number, hint: number }
}
