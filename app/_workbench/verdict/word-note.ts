import type { Locale } from '#lib/core/locale.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import type { CallNote } from '#lib/runner/verdict.ts'

/** What a call did besides its answer, and what to try. Text between backticks is code. */
export function wordNote(locale: Locale, note: CallNote): readonly [text: string, advice: string] {
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
