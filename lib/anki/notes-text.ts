import type { AnkiCard } from '#lib/core/anki-card.ts'
import { deckName, fieldNames, noteOf, noteTypeName } from './note.ts'

/**
 * The notes as a text that Anki imports: the GUIDs are those of the package, so that either updates the other's notes.
 * Anki must know the note type, from an import of the package.
 */
export function notesText(cards: readonly AnkiCard[], siteUrl: string): string {
  const tagsColumn = 3 + fieldNames.length + 1
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype column:1',
    '#deck column:2',
    '#guid column:3',
    `#tags column:${tagsColumn}`,
  ]
  const rows = cards.map((card) => {
    const { guid, fields, tags } = noteOf(card, siteUrl)
    return [noteTypeName, deckName, guid, ...fields, tags.join(' ')].map(cell).join('\t')
  })
  return `${[...header, ...rows].join('\n')}\n`
}

function cell(value: string): string {
  return /["\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
