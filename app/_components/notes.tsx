'use client'

import { useId } from 'react'
import { useQuestionState } from '#app/_hooks/use-question-state.ts'

interface NotesProps {
  readonly slug: string
  readonly labels: { readonly notes: string; readonly optional: string; readonly notesHint: string }
}

/** A place to answer in writing before looking. */
export function Notes({ slug, labels }: NotesProps) {
  const [{ notes }, update] = useQuestionState(slug)
  const id = useId()
  return (
    <div className="needs-js mt-6">
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="label">
          {labels.notes} <span className="font-normal">({labels.optional})</span>
        </label>
        <span id={`${id}-hint`} className="text-muted text-sm">
          {labels.notesHint}
        </span>
      </div>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={4}
        value={notes}
        onChange={(event) => update({ notes: event.target.value })}
        className="field field-sizing-content block max-h-[24rem] min-h-[6.5rem] resize-y leading-(--leading-prose)"
      />
    </div>
  )
}
