import { describe, expect, it } from 'vitest'
import { readProgressFile } from '#lib/core/study/progress-file.ts'
import { wordProgressFault } from '#lib/i18n/word-progress-fault.ts'

function wordsFor(text: string, locale: 'en' | 'zh' = 'en'): string {
  const read = readProgressFile(text)
  if (read.ok) throw new Error('it was read')
  return wordProgressFault(locale, read.fault)
}

const head = '{"format":"prunewise-progress","version":1,"exportedAt":"2026-01-01T00:00:00.000Z","device":"d"'
const event = { id: 'a', device: 'd', atMs: 1, day: 2, order: 1, kind: 'suspended', card: 'questions/x' }

function withEvent(change: object): string {
  return `${head},"events":[${JSON.stringify({ ...event, ...change })}],"drafts":{}}`
}

describe('wordProgressFault', () => {
  it.each([
    ['', 'The file is empty. Choose the file that “Export progress” wrote.'],
    [
      '{"a": 1,\n "b" 2}',
      'Line 2, column 6: “2” cannot stand there, so it is not JSON. Undo the last edit of the file, or export it again.',
    ],
    ['{"a": "\u0001"}', /^Line 1, column 8: U\+0001 cannot stand there/],
    ['{"a": 1,', 'Line 1, column 9: the file ends in the middle, as after a broken download. Copy or export it again.'],
    ['[]', /^It is JSON, but no progress file: the field “format” must be "prunewise-progress"/],
    ['{"format":"prunewise-progress","version":7}', /format 7; this page knows up to 1/],
    [
      withEvent({ atMs: 'now' }),
      'events[0].atMs must be a number, but is "now". Mend it in the file, or export it again.',
    ],
    [withEvent({ card: undefined }), /^events\[0\]\.card is missing; it must be /],
    [withEvent({ card: 'cards/x' }), /^events\[0\]\.card must be questions\/… or exercises\/…, but is "cards\/x"\./],
    [withEvent({ day: 1e9 }), /^events\[0\]\.day must be at most 100000000, but is 1000000000\./],
    [withEvent({ atMs: -1 }), /^events\[0\]\.atMs must be at least 0, but is -1\./],
    [
      withEvent({ kind: 'reviewed', rating: 'fine' }),
      /rating must be one of "again", "hard", "good", "easy", but is "fine"/,
    ],
    [
      withEvent({}).replace('"id"', '"__proto__":{},"id"'),
      'events[0].__proto__ must not be there. Remove it from the file, or export it again.',
    ],
    [`${head},"events":{},"drafts":{}}`, /^events must be a list in \[ \], but is \{\}\./],
  ])('says what is wrong with %s', (text, expected) => {
    if (typeof expected === 'string') expect(wordsFor(text)).toBe(expected)
    else expect(wordsFor(text)).toMatch(expected)
  })

  it('says it in Chinese', () => {
    expect(wordsFor('{"a" 1}', 'zh')).toMatch(/^第 1 行第 6 列：这里不能是 “1”/)
    expect(wordsFor(withEvent({ atMs: 'now' }), 'zh')).toMatch(/^events\[0\]\.atMs 必须是数，实际是 "now"。/)
  })
})
