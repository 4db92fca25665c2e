import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { Database, SqlJsStatic } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldChecksum } from '#lib/anki/field-checksum.ts'
import { fieldNames } from '#lib/anki/note.ts'
import { loadSqlite, notesPackage, type PackageOptions } from '#lib/anki/notes-package.ts'
import { notesText } from '#lib/anki/notes-text.ts'
import { readCompiled } from '#lib/content/compiled-site.ts'
import type { AnkiCard } from '#lib/core/anki-card.ts'

const options: PackageOptions = {
  locale: 'en',
  words: { rubric: 'Rubric', open: 'Open on the site', other: '中文' },
  siteUrl: 'https://example.org/pruning',
  nowMs: Date.UTC(2026, 8, 1, 12),
}

let cards: readonly AnkiCard[]
let sqlite: SqlJsStatic

beforeAll(async () => {
  ;[cards, sqlite] = await Promise.all([readCompiled('anki').then(JSON.parse), loadSqlite()])
})

function open(change: Partial<PackageOptions> = {}): Database {
  const files = unzipSync(notesPackage(sqlite, cards, { ...options, ...change }))
  return new sqlite.Database(files['collection.anki2'])
}

function rows(database: Database, query: string): Record<string, unknown>[] {
  const [result] = database.exec(query)
  return (result?.values ?? []).map((row) => Object.fromEntries(row.map((value, i) => [result.columns[i], value])))
}

/** By the schema 11 that Anki itself writes (`rslib/src/storage/schema11.sql`). */
const ankiColumns: Readonly<Record<string, string>> = {
  col: 'id crt mod scm ver dty usn ls conf models decks dconf tags',
  notes: 'id guid mid mod usn tags flds sfld csum flags data',
  cards: 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
  revlog: 'id cid usn ease ivl lastIvl factor time type',
  graves: 'usn oid type',
}

describe('the package', () => {
  it('is a zip of a collection and a list of media files', () => {
    const files = unzipSync(notesPackage(sqlite, cards, options))
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media'])
    expect(strFromU8(files.media)).toBe('{}')
  })

  it('has the tables, columns and indexes of Anki', () => {
    const database = open()
    for (const [table, columns] of Object.entries(ankiColumns)) {
      const names = rows(database, `pragma table_info(${table})`).map(({ name }) => name)
      expect(names.join(' '), table).toBe(columns)
    }
    const indexes = rows(database, `select name from sqlite_master where type = 'index'`).map(({ name }) => name)
    expect(indexes.sort()).toEqual([
      'ix_cards_nid',
      'ix_cards_sched',
      'ix_cards_usn',
      'ix_notes_csum',
      'ix_notes_usn',
      'ix_revlog_cid',
      'ix_revlog_usn',
    ])
    expect(rows(database, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it('describes its deck and its note type', () => {
    const [col] = rows(open(), 'select * from col')
    expect(col).toMatchObject({ id: 1, ver: 11, mod: options.nowMs, crt: Date.UTC(2026, 8, 1) / 1000 })
    const decks = Object.entries<{ id: number; name: string; conf: number }>(JSON.parse(String(col.decks)))
    expect(decks.map(([id, deck]) => [Number(id) === deck.id, deck.name, deck.conf])).toEqual([
      [true, 'Default', 1],
      [true, 'Prunewise', 1],
    ])
    const [[modelId, model]] = Object.entries<Record<string, unknown>>(JSON.parse(String(col.models)))
    expect(model).toMatchObject({ id: Number(modelId), name: 'Prunewise', type: 0 })
    expect((model.flds as { name: string }[]).map(({ name }) => name)).toEqual([...fieldNames])
    expect(Object.keys(JSON.parse(String(col.dconf)))).toEqual(['1'])
  })

  it('has templates that name fields that there are', () => {
    for (const locale of ['en', 'zh'] as const) {
      const [col] = rows(open({ locale }), 'select models from col')
      const [{ tmpls, sortf, req }] = Object.values<{
        tmpls: { qfmt: string; afmt: string }[]
        sortf: number
        req: [number, string, number[]][]
      }>(JSON.parse(String(col.models)))
      const used = [...`${tmpls[0].qfmt}${tmpls[0].afmt}`.matchAll(/\{\{[#/]?([^}]+)\}\}/g)].map(([, name]) => name)
      expect([...fieldNames, 'FrontSide']).toEqual(expect.arrayContaining(used))
      expect(fieldNames[sortf]).toBe(`Title ${locale}`)
      expect(req[0][2].map((index) => fieldNames[index])).toEqual([`Title ${locale}`, `Question ${locale}`])
    }
  })

  it('has a note and a new card for each card of the site, in its order', () => {
    const database = open()
    const notes = rows(
      database,
      'select notes.*, due, type, queue, did, ord from notes join cards on nid = notes.id order by due',
    )
    expect(notes.map(({ guid }) => guid)).toEqual(cards.map(({ key }) => `prunewise/${key}`))
    expect(notes.map(({ due, type, queue, ord }) => [due, type, queue, ord])).toEqual(
      cards.map((_, i) => [i + 1, 0, 0, 0]),
    )
    for (const note of notes) {
      const fields = String(note.flds).split('\x1f')
      expect(fields).toHaveLength(fieldNames.length)
      expect(note.sfld).toBe(fields[fieldNames.indexOf('Title en')])
      expect(note.csum).toBe(Number.parseInt(createHash('sha1').update(fields[0]).digest('hex').slice(0, 8), 16))
      expect(note.tags).toMatch(/^ prunewise::topic::[\w-]+ prunewise::level::\w+ prunewise::kind::[\w-]+ $/)
    }
  })

  it('keeps ids and GUIDs from export to export, in either language', () => {
    const ids = (database: Database) => rows(database, 'select id, guid, mid from notes')
    expect(ids(open({ locale: 'zh', nowMs: options.nowMs + 1e9 }))).toEqual(ids(open()))
  })
})

describe('the texts', () => {
  it('have what is asked, answered and wanted in both languages', () => {
    for (const { key, kind, text } of cards) {
      for (const { title, front, back, rubric } of [text.en, text.zh]) {
        expect(
          [title, front, back].every((part) => part.length > 0),
          key,
        ).toBe(true)
        expect(rubric === '', key).toBe(kind === 'exercise')
      }
    }
  })

  it('have formulas as MathJax, and nothing that needs the styles of the site', () => {
    const all = cards
      .flatMap(({ text }) => [text.en, text.zh])
      .flatMap(({ front, back, rubric }) => [front, back, rubric])
    const whole = all.join('\n')
    expect(whole).not.toMatch(/katex|shiki|class=|style=|<span|<math|tabindex/)
    expect(whole).toMatch(/\\\(.+\\\)/)
    expect(whole).toMatch(/\\\[[\s\S]+\\\]/)
    for (const html of all) {
      expect(html.split('\\(').length).toBe(html.split('\\)').length)
      expect(html.split('\\[').length).toBe(html.split('\\]').length)
    }
  })
})

describe('the text format', () => {
  it('has a row for each note, with the columns that its header names', () => {
    const text = notesText(cards, options.siteUrl)
    const lines = text.split('\n')
    expect(lines.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype column:1',
      '#deck column:2',
      '#guid column:3',
      `#tags column:${fieldNames.length + 4}`,
    ])
    const table = parseTabs(lines.slice(6).join('\n'))
    expect(table.map((row) => row.length)).toEqual(cards.map(() => fieldNames.length + 4))
    expect(table.map((row) => row.slice(0, 4))).toEqual(
      cards.map(({ key }) => ['Prunewise', 'Prunewise', `prunewise/${key}`, key]),
    )
    const [{ flds, tags }] = rows(open(), 'select flds, tags from notes join cards on nid = notes.id where due = 1')
    expect(table[0].slice(3, -1)).toEqual(String(flds).split('\x1f'))
    expect(table[0].at(-1)).toBe(String(tags).trim())
  })
})

describe('fieldChecksum', () => {
  it.each(['', 'abc', 'questions/what-is-pruning', '剪枝'.repeat(40), 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64)])(
    'is the beginning of the SHA-1 of %j',
    (text) => {
      expect(fieldChecksum(text)).toBe(Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16))
    },
  )

  it('does without markup', () => {
    expect(fieldChecksum('<b>abc</b>')).toBe(fieldChecksum('abc'))
  })
})

/** Rows of quoted cells, as a reader of such files takes them. */
function parseTabs(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n"]*))(\t|\n)/g)]
  const table: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    table.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\n') table.push([])
  }
  return table.slice(0, -1)
}
