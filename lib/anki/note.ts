import type { AnkiCard, AnkiWords } from '#lib/core/anki-card.ts'
import { type Locale, locales, otherLocale } from '#lib/core/locale.ts'

export const noteTypeName = 'Prunewise'
export const deckName = 'Prunewise'

/** In this order for ever: Anki matches the fields of a note type by their place. */
export const fieldNames = ['Key', ...locales.flatMap(namesIn)] as const

export interface Note {
  /** The same in every export: importing again updates the note and keeps its schedule. */
  readonly guid: string
  readonly fields: readonly string[]
  readonly tags: readonly string[]
}

export interface Template {
  readonly front: string
  readonly back: string
}

/** A card as a note with the texts of both languages; `siteUrl` ends without a slash. */
export function noteOf({ key, topic, level, kind, text }: AnkiCard, siteUrl: string): Note {
  const perLocale = locales.flatMap((locale) => {
    const { title, front, back, rubric } = text[locale]
    return [title, front, back, rubric, `${siteUrl}/${locale}/${key}/`]
  })
  return {
    guid: `prunewise/${key}`,
    fields: [key, ...perLocale],
    tags: [`prunewise::topic::${topic}`, `prunewise::level::${level}`, `prunewise::kind::${kind}`],
  }
}

/** The index of the field that lists of notes show. */
export function titleField(locale: Locale): number {
  return fieldNames.indexOf(`Title ${locale}`)
}

/** Question in one language; on the back the answer, and everything in the other language folded away. */
export function templateIn(locale: Locale, { rubric, open, other }: AnkiWords): Template {
  const second = otherLocale(locale)
  return {
    front: `<h3>{{Title ${locale}}}</h3>\n{{Question ${locale}}}`,
    back: [
      '{{FrontSide}}',
      '<hr id=answer>',
      answerIn(locale, rubric),
      `<p><a href="{{Link ${locale}}}">${open}</a></p>`,
      `<details><summary>${other}</summary>`,
      `<h3>{{Title ${second}}}</h3>\n{{Question ${second}}}<hr>{{Answer ${second}}}{{Rubric ${second}}}`,
      '</details>',
    ].join('\n'),
  }
}

export const styleSheet = `.card { font-family: system-ui, sans-serif; font-size: 18px; line-height: 1.6; text-align: left; max-width: 40em; margin: 0 auto; }
pre { overflow-x: auto; font-size: 15px; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2em 0.6em; }
figure { display: inline-block; margin: 0 1em 1em 0; }
details { margin-top: 1.5em; }
`

function namesIn(locale: Locale) {
  return [`Title ${locale}`, `Question ${locale}`, `Answer ${locale}`, `Rubric ${locale}`, `Link ${locale}`] as const
}

function answerIn(locale: Locale, heading: string): string {
  return `{{Answer ${locale}}}\n{{#Rubric ${locale}}}<h4>${heading}</h4>{{Rubric ${locale}}}{{/Rubric ${locale}}}`
}
