import { useId } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { interviewWords } from '#lib/i18n/interview.ts'

interface InterviewNotesProps {
  readonly text: string
  readonly locale: Locale
  readonly onChange: (text: string) => void
}

/** A place for notes; thinking aloud leaves it empty. */
export function InterviewNotes({ text, locale, onChange }: InterviewNotesProps) {
  const { asking: words } = interviewWords(locale)
  const id = useId()
  return (
    <div className="mt-6">
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="label">
          {words.notes} <span className="font-normal">({words.optional})</span>
        </label>
        <span id={`${id}-hint`} className="text-muted text-sm">
          {words.notesHint}
        </span>
      </div>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={5}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        className="field field-sizing-content block max-h-[24rem] min-h-[8rem] resize-y leading-(--leading-prose)"
      />
    </div>
  )
}
