import type { Locale } from '#lib/core/locale.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import type { CallNote } from '#lib/runner/verdict.ts'
import { RichText } from './rich-text.tsx'

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

function wordNote(locale: Locale, note: CallNote): readonly [text: string, advice: string] {
  const { calls } = drawingWords(locale)
  if (note.kind === 'leak') {
    const { tensors, reference } = note
    if (tensors > reference) return [plural(locale, calls.leak, tensors, { reference }), calls.leakTry]
    return [plural(locale, calls.lack, reference - tensors), calls.lackTry]
  }
  const { argument, where } = note
  const place = fill(where === '' ? calls.argument : calls.partOfArgument, { number: argument + 1, where })
  return note.kind === 'mutated'
    ? [fill(calls.mutated, { argument: place }), calls.mutatedTry]
    : [fill(calls.disposed, { argument: place }), calls.disposedTry]
}
