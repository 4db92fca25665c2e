import { type DragEvent, useRef, useState } from 'react'
import { Section } from '#app/_settings/section.tsx'
import { getDrafts } from '#app/_study/page-drafts.ts'
import type { OpenStudy } from '#app/_study/use-study.ts'
import type { Locale } from '#lib/core/locale.ts'
import { dataWords } from '#lib/i18n/data.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { joinSentences } from '#lib/i18n/join-sentences.ts'
import { wordProgressFault } from '#lib/i18n/word-progress-fault.ts'
import { ImportPreview, type Preview } from './import-preview.tsx'
import { acceptImport, readImport } from './read-import.ts'

interface ImportSectionProps {
  readonly open: OpenStudy
  readonly locale: Locale
}

type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly text: string }
  | ({ readonly kind: 'preview' } & Preview)
  | { readonly kind: 'done'; readonly text: string }

/** Reads a progress file, shows what it would add, and adds it when the learner says so. */
export function ImportSection({ open: { study }, locale }: ImportSectionProps) {
  const words = dataWords(locale).import
  const [stage, setStage] = useState<Stage>({ kind: 'waiting' })
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)

  async function read(file: File | undefined): Promise<void> {
    if (!file || stage.kind === 'busy') return
    setStage({ kind: 'busy' })
    const { name } = file
    const { drafts } = await getDrafts()
    const result = await readImport(file, study, drafts)
    if (result.kind === 'plan') setStage({ kind: 'preview', name, file: result.file, plan: result.plan })
    else if (result.kind === 'unreadable') setStage({ kind: 'refused', text: fill(words.unreadable, { name }) })
    else {
      const sentences = [fill(words.refused, { name }), wordProgressFault(locale, result.fault)]
      setStage({ kind: 'refused', text: joinSentences(locale, sentences) })
    }
  }

  async function accept({ plan }: Preview): Promise<void> {
    setStage({ kind: 'busy' })
    try {
      await acceptImport(plan, study, (await getDrafts()).drafts)
      const drafts = plan.draftsToAdd.length + plan.draftsToPutAway.length > 0
      const sentences = [plural(locale, words.done, plan.fresh.length), drafts && words.doneDrafts]
      setStage({ kind: 'done', text: joinSentences(locale, sentences) })
    } catch {
      setStage({ kind: 'refused', text: words.notStored })
    }
    chooser.current?.focus()
  }

  function cancel(): void {
    setStage({ kind: 'waiting' })
    chooser.current?.focus()
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    void read(event.dataTransfer.files[0])
  }

  return (
    <Section id="import" heading={words.heading} note={words.note}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same */}
      <div
        className={`mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded border border-dashed px-4 py-5 ${over ? 'border-accent bg-accent-soft' : 'border-edge'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <button ref={chooser} type="button" className="button" onClick={() => picker.current?.click()}>
          {words.choose}
        </button>
        <span className="text-muted text-sm">{words.drop}</span>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0])
            // The same file may be chosen again after it was mended.
            currentTarget.value = ''
          }}
        />
      </div>
      <p role="status" className="mt-2 min-h-7">
        {stage.kind === 'busy' && words.reading}
        {stage.kind === 'done' && stage.text}
      </p>
      {stage.kind === 'refused' && (
        <p role="alert" className="rounded border border-warn bg-surface px-4 py-3">
          {stage.text}
        </p>
      )}
      {stage.kind === 'preview' && (
        <ImportPreview preview={stage} locale={locale} onAccept={() => void accept(stage)} onCancel={cancel} />
      )}
    </Section>
  )
}
