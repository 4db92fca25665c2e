import { strToU8, zipSync } from 'fflate'
import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js'
import type { AnkiCard, AnkiWords } from '#lib/core/anki-card.ts'
import type { Locale } from '#lib/core/locale.ts'
import { cardNumber } from '#lib/core/study/card-number.ts'
import {
  collectionOptions,
  deckId,
  deckOptions,
  decksRecord,
  modelsRecord,
  noteTypeId,
  unsynced,
} from './collection-records.ts'
import { collectionSchema } from './collection-schema.ts'
import { fieldChecksum } from './field-checksum.ts'
import { noteOf, templateIn, titleField } from './note.ts'

export interface PackageOptions {
  /** The language of the cards; the other one is folded away on the back. */
  readonly locale: Locale
  readonly words: AnkiWords
  /** Where the site is, without a slash at the end. */
  readonly siteUrl: string
  /** Milliseconds since 1970. */
  readonly nowMs: number
}

/** SQLite, which needs its WebAssembly from this address; Node finds it by itself. */
export function loadSqlite(wasmUrl?: string): Promise<SqlJsStatic> {
  return initSqlJs(wasmUrl === undefined ? {} : { locateFile: () => wasmUrl })
}

/** The cards as an `.apkg`: a zip with a database of Anki's schema 11. They are new in Anki, in the given order. */
export function notesPackage(
  sqlite: SqlJsStatic,
  cards: readonly AnkiCard[],
  options: PackageOptions,
): Uint8Array<ArrayBuffer> {
  const database = new sqlite.Database()
  try {
    database.run(collectionSchema)
    insertCollection(database, cards.length, options)
    insertCards(database, cards, options)
    return zipSync({ 'collection.anki2': database.export(), media: strToU8('{}') }) as Uint8Array<ArrayBuffer>
  } finally {
    database.close()
  }
}

function insertCollection(database: Database, notes: number, { locale, words, nowMs }: PackageOptions): void {
  const nowSeconds = Math.floor(nowMs / 1000)
  const day = nowSeconds - (nowSeconds % 86_400)
  const records = [
    collectionOptions(notes),
    modelsRecord(templateIn(locale, words), locale, nowSeconds),
    decksRecord(nowSeconds),
    deckOptions,
    {},
  ].map((record) => JSON.stringify(record))
  insert(database, 'col', [1, day, nowMs, nowMs, 11, 0, 0, 0, ...records])
}

function insertCards(database: Database, cards: readonly AnkiCard[], { locale, siteUrl, nowMs }: PackageOptions): void {
  const mod = Math.floor(nowMs / 1000)
  for (const [index, card] of cards.entries()) {
    const id = cardNumber(card.key)
    const { guid, fields, tags } = noteOf(card, siteUrl)
    const [title, checksum] = [fields[titleField(locale)], fieldChecksum(fields[0])]
    const note = [
      id,
      guid,
      noteTypeId,
      mod,
      unsynced,
      ` ${tags.join(' ')} `,
      fields.join('\x1f'),
      title,
      checksum,
      0,
      '',
    ]
    insert(database, 'notes', note)
    // New, with its place in the queue of new cards as `due`; everything that a schedule would hold is 0.
    const due = index + 1
    insert(database, 'cards', [id, id, deckId, 0, mod, unsynced, 0, 0, due, 0, 0, 0, 0, 0, 0, 0, 0, ''])
  }
}

function insert(database: Database, table: string, values: readonly (string | number)[]): void {
  database.run(`insert into ${table} values (${values.map(() => '?').join(', ')})`, [...values])
}
