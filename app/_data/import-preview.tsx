import { useEffect, useRef } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { addsAnything, type ImportPlan } from '#lib/core/study/import-plan.ts'
import type { ProgressFile } from '#lib/core/study/progress-file.ts'
import { dataWords } from '#lib/i18n/data.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { formatTime } from '#lib/i18n/study-dates.ts'

export interface Preview {
  /** Of the file. */
  readonly name: string
  readonly file: ProgressFile
  readonly plan: ImportPlan
}

interface ImportPreviewProps {
  readonly preview: Preview
  readonly locale: Locale
  readonly onAccept: () => void
  readonly onCancel: () => void
}

/** What a file would add, before it does. */
export function ImportPreview({ preview: { name, file, plan }, locale, onAccept, onCancel }: ImportPreviewProps) {
  const words = dataWords(locale).import
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const adds = addsAnything(plan)
  return (
    <section aria-labelledby="import-preview" className="rounded border border-edge bg-surface px-4 py-4">
      <h3 ref={heading} id="import-preview" tabIndex={-1} className="break-words font-[650] outline-none">
        {fill(words.preview, { name })}
      </h3>
      <p className="mt-1 text-muted text-sm">
        {fill(words.written, { when: formatTime(locale, file.exportedAtMs), count: file.events.length })}
      </p>
      {adds ? <Additions plan={plan} locale={locale} /> : <p className="mt-3">{words.nothing}</p>}
      <div className="mt-4 flex flex-wrap gap-3">
        {adds && (
          <button type="button" className="button button-primary" onClick={onAccept}>
            {words.accept}
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}

function Additions({ plan, locale }: { readonly plan: ImportPlan; readonly locale: Locale }) {
  const words = dataWords(locale).import
  const { fresh, reviews, attempts, devices, fromMs, toMs, draftsToAdd, draftsToPutAway } = plan
  return (
    <ul className="mt-3 list-disc space-y-1 pl-5">
      {fresh.length > 0 && (
        <li>
          {plural(locale, words.events, fresh.length)}
          <ul className="list-[circle] pl-5 text-muted">
            <li>
              {fill(words.ofWhich, {
                reviews: plural(locale, words.reviews, reviews),
                attempts: plural(locale, words.attempts, attempts),
              })}
            </li>
            {fromMs !== null && toMs !== null && (
              <li>{fill(words.span, { from: formatTime(locale, fromMs), to: formatTime(locale, toMs) })}</li>
            )}
            <li>{plural(locale, words.devices, devices)}</li>
          </ul>
        </li>
      )}
      {draftsToAdd.length > 0 && <li>{plural(locale, words.draftsAdded, draftsToAdd.length)}</li>}
      {draftsToPutAway.length > 0 && <li>{plural(locale, words.draftsPutAway, draftsToPutAway.length)}</li>}
    </ul>
  )
}
