import { basePath } from '#app/_lib/paths.ts'
import { getDrafts } from '#app/_study/page-drafts.ts'
import type { OpenStudy } from '#app/_study/use-study.ts'
import type { AnkiCard } from '#lib/core/anki-card.ts'
import type { Locale } from '#lib/core/locale.ts'
import { dateOfDay } from '#lib/core/study/moment.ts'
import { writeProgressFile } from '#lib/core/study/progress-file.ts'
import { reviewCsv } from '#lib/core/study/review-csv.ts'
import { ankiWords } from '#lib/i18n/anki.ts'

export const exportKinds = ['progress', 'csv', 'ankiPackage', 'ankiText'] as const
export type ExportKind = (typeof exportKinds)[number]

export interface ExportedFile {
  readonly name: string
  readonly content: Blob
}

export interface ExportSource {
  readonly open: OpenStudy
  readonly locale: Locale
  readonly sqliteWasm: string
}

/** What an export to Anki needs could not be fetched. */
export class CardsUnavailable extends Error {}

/** Writes a file of the learner's. Throws `CardsUnavailable` where the cards' texts are wanted and cannot be had. */
export async function makeExport(kind: ExportKind, source: ExportSource): Promise<ExportedFile> {
  const { open, locale } = source
  const now = open.study.now()
  const date = dateOfDay(now.day).toISOString().slice(0, 10)
  switch (kind) {
    case 'progress': {
      const [events, { drafts }] = await Promise.all([open.study.all(), getDrafts()])
      const text = writeProgressFile({
        exportedAtMs: now.ms,
        device: open.device,
        events,
        drafts: Object.fromEntries(await drafts.all()),
      })
      return { name: `prunewise-progress-${date}.json`, content: new Blob([text], { type: 'application/json' }) }
    }
    case 'csv': {
      const catalog = open.catalog ?? { cards: [], topics: [], renamed: {} }
      const text = reviewCsv(open.state.reviews, catalog, locale)
      return { name: `prunewise-reviews-${date}.csv`, content: new Blob([text], { type: 'text/csv' }) }
    }
    case 'ankiPackage':
      return { name: `prunewise-${locale}.apkg`, content: await ankiPackage(source, now.ms) }
    case 'ankiText': {
      const [cards, { notesText }] = await Promise.all([
        fetchCards(),
        import('#lib/anki/notes-text.ts').catch(unavailable),
      ])
      return { name: 'prunewise-anki.txt', content: new Blob([notesText(cards, siteUrl())], { type: 'text/plain' }) }
    }
  }
}

async function ankiPackage({ locale, sqliteWasm }: ExportSource, nowMs: number): Promise<Blob> {
  const [cards, { loadSqlite, notesPackage }] = await Promise.all([
    fetchCards(),
    import('#lib/anki/notes-package.ts').catch(unavailable),
  ])
  const sqlite = await loadSqlite(sqliteWasm).catch(unavailable)
  const bytes = notesPackage(sqlite, cards, { locale, words: ankiWords(locale), siteUrl: siteUrl(), nowMs })
  return new Blob([bytes], { type: 'application/octet-stream' })
}

async function fetchCards(): Promise<readonly AnkiCard[]> {
  const response = await fetch(`${basePath}/anki.json`).catch(unavailable)
  if (!response.ok) throw new CardsUnavailable()
  return response.json()
}

function unavailable(cause: unknown): never {
  throw new CardsUnavailable(undefined, { cause })
}

function siteUrl(): string {
  return location.origin + basePath
}
