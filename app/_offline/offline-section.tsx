import { useEffect, useState } from 'react'
import { Section } from '#app/_settings/section.tsx'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatBytes } from '#lib/i18n/format-bytes.ts'
import { type OfflineWords, offlineWords } from '#lib/i18n/offline.ts'
import { type Saving, type SavingState, useSaving } from './use-saving.ts'

interface SavingProps {
  readonly saving: Saving
  readonly words: OfflineWords
  readonly locale: Locale
}

/** Saves the whole site on the device: its size, how far it is, and the ways to stop and to undo it. */
export function OfflineSection({ locale }: { readonly locale: Locale }) {
  const words = offlineWords(locale)
  const saving = useSaving()
  const usage = useUsage(saving.state.stage)
  return (
    <Section id="offline" heading={words.heading} note={words.note}>
      <div className="mt-3 min-h-24">
        <p role="status">{wordState(saving.state, words, locale)}</p>
        <SavingProgress saving={saving} words={words} locale={locale} />
        <SavingButtons saving={saving} words={words} locale={locale} />
        {usage !== null && (
          <p className="mt-3 text-muted text-sm">{fill(words.usage, { size: formatBytes(locale, usage) })}</p>
        )}
      </div>
    </Section>
  )
}

/** What is read out: not every step of the progress, which the bar tells. */
function wordState(state: SavingState, words: OfflineWords, locale: Locale): string | null {
  const size = (bytes: number) => formatBytes(locale, bytes)
  switch (state.stage) {
    case 'preparing':
      return words.preparing
    case 'unavailable':
      return words.unavailable
    case 'saving':
      return null
    case 'saved':
      return fill(words.saved, { size: size(state.bytes), date: wordDate(state.builtAtMs, locale) })
    case 'open': {
      const { after, plan } = state
      const rest = fill(words.size, { size: size(plan.bytes), missing: size(plan.missingBytes) })
      if (after === null) return rest
      const result = after === 'cancelled' || after === 'removed' ? words[after] : words.problems[after]
      return locale === 'zh' ? result + rest : `${result} ${rest}`
    }
  }
}

function SavingProgress({ saving: { state }, words, locale }: SavingProps) {
  if (state.stage !== 'saving') return null
  const { bytes, doneBytes } = state
  const done = fill(words.saving, { done: formatBytes(locale, doneBytes), size: formatBytes(locale, bytes) })
  return (
    <p>
      <span id="offline-progress" className="tabular-nums">
        {done}
      </span>
      <progress
        aria-labelledby="offline-progress"
        max={bytes}
        value={doneBytes}
        className="mt-2 block h-2 w-full accent-accent"
      />
    </p>
  )
}

function SavingButtons({ saving: { state, save, cancel, remove }, words }: SavingProps) {
  if (state.stage === 'preparing' || state.stage === 'unavailable') return null
  const part = state.stage === 'open' && state.plan.missingBytes < state.plan.bytes
  return (
    <p className="mt-3 flex flex-wrap gap-3">
      {state.stage === 'open' && (
        <button type="button" className="button button-primary" onClick={() => void save()}>
          {words.save}
        </button>
      )}
      {state.stage === 'saving' && (
        <button type="button" className="button" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      {(part || state.stage === 'saved') && (
        <button type="button" className="button" onClick={() => void remove()}>
          {words.remove}
        </button>
      )}
    </p>
  )
}

function wordDate(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium', timeStyle: 'short' }).format(ms)
}

/** Bytes that the site takes, measured anew at every stage; `null` where the browser does not say. */
function useUsage(stage: SavingState['stage']): number | null {
  const [usage, setUsage] = useState<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored changes with the stage
  useEffect(() => {
    navigator.storage
      ?.estimate?.()
      .then((estimate) => setUsage(estimate.usage ?? null))
      .catch(() => {})
  }, [stage])
  return usage
}
