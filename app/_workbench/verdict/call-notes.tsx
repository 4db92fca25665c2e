import type { Locale } from '#lib/core/locale.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import type { CallNote } from '#lib/runner/verdict.ts'
import { RichText } from './rich-text.tsx'
import { wordNote } from './word-note.ts'

/** What the call did besides its answer, each with what to try. */
export function CallNotes({ notes, locale }: { readonly notes: readonly CallNote[]; readonly locale: Locale }) {
  if (notes.length === 0) return null
  return (
    <div className="bench-call-notes">
      <p className="label">{drawingWords(locale).calls.title}</p>
      <ul>
        {notes.map((note) => {
          const [text, advice] = wordNote(locale, note)
          return (
            <li key={text}>
              <RichText text={text} />{' '}
              <span className="bench-try">
                <RichText text={advice} />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
