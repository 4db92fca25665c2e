import type { Locale } from '#lib/core/locale.ts'
import { deckName, fieldNames, noteTypeName, styleSheet, type Template, titleField } from './note.ts'

/** Made up once: Anki knows the deck and the note type by these numbers. */
export const deckId = 1_600_100_000_001
export const noteTypeId = 1_600_100_000_002

/** Not sent to a server yet. */
export const unsynced = -1

/** The note type, by its id, as `col.models` holds it. `nowSeconds` since 1970: the newest templates win. */
export function modelsRecord(template: Template, locale: Locale, nowSeconds: number) {
  const fields = fieldNames.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  }))
  return {
    [noteTypeId]: {
      id: noteTypeId,
      name: noteTypeName,
      type: 0,
      mod: nowSeconds,
      usn: unsynced,
      sortf: titleField(locale),
      did: deckId,
      tmpls: [{ name: 'Card 1', ord: 0, qfmt: template.front, afmt: template.back, did: null, bqfmt: '', bafmt: '' }],
      flds: fields,
      css: styleSheet,
      latexPre:
        '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
      latexPost: '\\end{document}',
      latexsvg: false,
      req: [[0, 'any', [titleField(locale), titleField(locale) + 1]]],
      tags: [],
      vers: [],
    },
  }
}

/** The deck beside the one that every collection has, as `col.decks` holds them. */
export function decksRecord(nowSeconds: number) {
  const deck = {
    mod: nowSeconds,
    usn: unsynced,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  }
  return { 1: { id: 1, name: 'Default', ...deck }, [deckId]: { id: deckId, name: deckName, ...deck } }
}

export const deckOptions = {
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  },
}

export function collectionOptions(notes: number) {
  return {
    activeDecks: [deckId],
    addToCur: true,
    collapseTime: 1200,
    curDeck: deckId,
    curModel: noteTypeId,
    dueCounts: true,
    estTimes: true,
    newBury: true,
    newSpread: 0,
    nextPos: notes + 1,
    sortBackwards: false,
    sortType: 'noteFld',
    timeLim: 0,
  }
}
