import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StudyEvent } from '#lib/core/study/events.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { type ProgressFile, readProgressFile, writeProgressFile } from '#lib/core/study/progress-file.ts'
import { anyLog } from './any-log.ts'
import { event, reviewed } from './events.ts'
import { eventOfEachKind } from './some-events.ts'

function fileOf(events: readonly StudyEvent[], drafts: Record<string, string> = {}): ProgressFile {
  return { exportedAtMs: Date.UTC(2026, 8, 1), device: 'd', events, drafts }
}

function eventsIn(text: string): readonly StudyEvent[] {
  const read = readProgressFile(text)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.file.events
}

function faultOf(text: string) {
  const read = readProgressFile(text)
  return read.ok ? null : read.fault
}

/** The file of one event, changed as parsed JSON. */
function faultAfter(change: (event: Record<string, unknown>, file: Record<string, unknown>) => void, of?: StudyEvent) {
  const file = JSON.parse(writeProgressFile(fileOf([of ?? reviewed('a', 'good', 100)])))
  change(file.events[0], file)
  return faultOf(JSON.stringify(file))
}

describe('a progress file', () => {
  it('gives back every kind of event and the drafts', () => {
    const file = fileOf(eventOfEachKind(), { 'simple-prune': 'const 稀疏 = "\u2028"\n' })
    const sorted = [...file.events].sort((a, b) => a.order - b.order)
    expect(readProgressFile(writeProgressFile(file))).toEqual({ ok: true, file: { ...file, events: sorted } })
  })

  it('is written the same again after an import, whatever the order', () => {
    fc.assert(
      fc.property(anyLog(), fc.infiniteStream(fc.nat()), (log, keys) => {
        const text = writeProgressFile(fileOf(log))
        const shuffled = eventsIn(text)
          .map((item) => ({ item, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
        expect(writeProgressFile(fileOf(shuffled))).toBe(text)
      }),
      { numRuns: 50 },
    )
  })

  it('leads to the same state by any split into files, in any order, with any repetition', () => {
    const split = anyLog().chain((log) =>
      fc.record({
        log: fc.constant(log),
        places: fc.array(fc.nat({ max: 3 }), { minLength: log.length, maxLength: log.length }),
        imports: fc.array(fc.nat({ max: 3 }), { maxLength: 8 }),
      }),
    )
    fc.assert(
      fc.property(split, ({ log, places, imports }) => {
        const files = [0, 1, 2, 3].map((part) => writeProgressFile(fileOf(log.filter((_, i) => places[i] === part))))
        const known = new Map<string, StudyEvent>()
        for (const part of [...imports, 3, 1, 0, 2]) {
          for (const item of eventsIn(files[part])) if (!known.has(item.id)) known.set(item.id, item)
        }
        expect(foldStudy(known.values())).toEqual(foldStudy(log))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps untouched what a newer version writes', () => {
    const newer = { ...event({ kind: 'exported' }), kind: 'dreamt', of: { deep: [1, { more: true }] } }
    const [kept] = eventsIn(writeProgressFile(fileOf([newer as unknown as StudyEvent])))
    expect(kept).toEqual(newer)
    const grown = { ...reviewed('a', 'good', 1), mood: 'calm' }
    expect(eventsIn(writeProgressFile(fileOf([grown])))).toEqual([grown])
  })

  it('takes the first of two events with one id', () => {
    const [first, second] = [reviewed('a', 'good', 1), reviewed('b', 'again', 1)]
    const file = JSON.parse(writeProgressFile(fileOf([first])))
    file.events.push({ ...second, id: first.id })
    expect(eventsIn(JSON.stringify(file))).toEqual([first])
  })

  it('reads ten thousand events', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => reviewed(`q${index % 100}`, 'good', 100 + index))
    expect(eventsIn(writeProgressFile(fileOf(events)))).toHaveLength(10_000)
  })
})

describe('the refusal of a file', () => {
  it('of nothing, of other JSON, of a newer version', () => {
    expect(faultOf(' \n')).toEqual({ kind: 'empty' })
    for (const text of ['[]', 'null', '3', '{"format":"anki"}']) expect(faultOf(text)).toEqual({ kind: 'foreign' })
    expect(faultAfter((_, file) => Object.assign(file, { version: 2 }))).toEqual({
      kind: 'newer',
      version: 2,
      known: 1,
    })
  })

  it('of a text that was cut names where it ends', () => {
    const text = writeProgressFile(fileOf([reviewed('a', 'good', 1)]))
    expect(faultOf(text.slice(0, -4))).toMatchObject({ kind: 'syntax', line: 6, found: null })
    expect(faultOf(text.replace('"rating":', '"rating";'))).toMatchObject({ kind: 'syntax', line: 4, found: ';' })
  })

  it.each<[string, (event: Record<string, unknown>, file: Record<string, unknown>) => void, object]>([
    [
      'a rating that is none',
      (of) => Object.assign(of, { rating: 'perfect' }),
      { path: 'events[0].rating', found: '"perfect"', allowed: { kind: 'one-of' } },
    ],
    [
      'a number as text',
      (of) => Object.assign(of, { atMs: '5' }),
      { path: 'events[0].atMs', found: '"5"', allowed: { kind: 'type', type: 'number' } },
    ],
    [
      'a number that is none',
      (of) => Object.assign(of, { order: { $: 'NaN' } }),
      { path: 'events[0].order', found: 'NaN', allowed: { kind: 'type', type: 'number' } },
    ],
    [
      'a place from which the log could not go on',
      (of) => Object.assign(of, { order: 9e15 }),
      { path: 'events[0].order', allowed: { kind: 'range', most: 8.64e15 } },
    ],
    [
      'a broken day',
      (of) => Object.assign(of, { day: 1.5 }),
      { path: 'events[0].day', found: '1.5', allowed: { kind: 'type', type: 'whole' } },
    ],
    [
      'a missing id',
      (of) => Object.assign(of, { id: undefined }),
      { path: 'events[0].id', found: null, allowed: { kind: 'type', type: 'text' } },
    ],
    ['an empty id', (of) => Object.assign(of, { id: '' }), { path: 'events[0].id', allowed: { kind: 'id' } }],
    [
      'a card that is none',
      (of) => Object.assign(of, { card: 'questions/' }),
      { path: 'events[0].card', allowed: { kind: 'card' } },
    ],
    [
      'an entry that is no text',
      (of) => Object.assign(of, { entries: { ratio: 4 } }),
      { path: 'events[0].entries.ratio', found: '4' },
    ],
    [
      'an event that is none',
      (_, file) => Object.assign(file, { events: [null] }),
      { path: 'events[0]', found: 'null', allowed: { kind: 'type', type: 'record' } },
    ],
    [
      'a kind without a name',
      (of) => Object.assign(of, { kind: 7 }),
      { path: 'events[0].kind', found: '7', allowed: { kind: 'type', type: 'text' } },
    ],
    [
      'events that are no list',
      (_, file) => Object.assign(file, { events: {} }),
      { path: 'events', found: '{}', allowed: { kind: 'type', type: 'list' } },
    ],
    [
      'a draft that is no text',
      (_, file) => Object.assign(file, { drafts: { a: [1] } }),
      { path: 'drafts.a', found: '[…]' },
    ],
    ['a version that is none', (_, file) => Object.assign(file, { version: '1' }), { path: 'version', found: '"1"' }],
    ['no date', (_, file) => Object.assign(file, { exportedAt: 'today' }), { path: 'exportedAt', found: '"today"' }],
  ])('of %s', (_, change, expected) => {
    expect(faultAfter(change)).toMatchObject({ kind: 'field', ...expected })
  })

  it('of a kind that every object has', () => {
    expect(faultAfter((of) => Object.assign(of, { kind: 'constructor' }))).toBeNull()
    expect(faultAfter((of) => Object.assign(of, { kind: 'constructor', id: 1 }))).toMatchObject({
      path: 'events[0].id',
    })
  })

  it('of names that reach a prototype, and of values nested without end', () => {
    const text = writeProgressFile(fileOf([reviewed('a', 'good', 1)]))
    expect(faultOf(text.replace('"entries":{}', '"entries":{"__proto__":{"polluted":"yes"}}'))).toMatchObject({
      path: 'events[0].entries.__proto__',
      allowed: { kind: 'absent' },
    })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(faultOf(text.replace('"entries":{}', `"entries":${deep}`))).toMatchObject({ allowed: { kind: 'depth' } })
  })

  it('of a mark that is none of ours', () => {
    expect(faultAfter((of) => Object.assign(of, { answer: { $: 'Date' } }))).toMatchObject({
      path: 'events[0].answer.$',
      found: '"Date"',
      allowed: { kind: 'one-of' },
    })
  })
})
