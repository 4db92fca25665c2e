import { useState } from 'react'
import { Section } from '#app/_settings/section.tsx'
import type { OpenStudy } from '#app/_study/use-study.ts'
import type { Locale } from '#lib/core/locale.ts'
import { dataWords } from '#lib/i18n/data.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatBytes } from '#lib/i18n/format-bytes.ts'
import { formatTime } from '#lib/i18n/study-dates.ts'
import { CardsUnavailable, type ExportKind, exportKinds, makeExport } from './make-export.ts'
import { saveFile } from './save-file.ts'

interface ExportSectionProps {
  readonly open: OpenStudy
  readonly locale: Locale
  readonly sqliteWasm: string
}

type Outcome = { readonly kind: 'working' | 'saved' | 'failed'; readonly text: string } | null

/** The files that a learner can take away. */
export function ExportSection({ open, locale, sqliteWasm }: ExportSectionProps) {
  const words = dataWords(locale).export
  const [outcome, setOutcome] = useState<Outcome>(null)

  async function write(kind: ExportKind): Promise<void> {
    if (outcome?.kind === 'working') return
    setOutcome({ kind: 'working', text: words.working })
    try {
      const { name, content } = await makeExport(kind, { open, locale, sqliteWasm })
      saveFile(name, content)
      if (kind === 'progress') await open.study.record({ kind: 'exported' })
      setOutcome({ kind: 'saved', text: fill(words.saved, { name, size: formatBytes(locale, content.size) }) })
    } catch (error) {
      const reason = error instanceof CardsUnavailable ? words.offline : String(error)
      setOutcome({ kind: 'failed', text: fill(words.failed, { reason }) })
    }
  }

  const last = open.state.lastExportMs.get(open.device)
  return (
    <Section id="export" heading={words.heading} note={words.note}>
      <ul className="mt-3 border-line border-b">
        {exportKinds.map((kind) => (
          <li
            key={kind}
            className="grid items-baseline gap-x-6 gap-y-1.5 border-line border-t py-3.5 sm:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <button
              type="button"
              className={`button justify-self-start sm:justify-self-stretch ${kind === 'progress' ? 'button-primary' : ''}`}
              aria-describedby={`export-${kind}`}
              aria-disabled={outcome?.kind === 'working'}
              onClick={() => void write(kind)}
            >
              {words.kinds[kind].button}
            </button>
            <p id={`export-${kind}`} className="text-muted text-sm">
              {words.kinds[kind].note}
              {kind === 'progress' && (
                <span className="block text-ink">
                  {last === undefined ? words.never : fill(words.last, { when: formatTime(locale, last) })}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p role={outcome?.kind === 'failed' ? 'alert' : 'status'} className="mt-2 min-h-7">
        {outcome?.text}
      </p>
    </Section>
  )
}
