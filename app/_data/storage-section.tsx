import { useState } from 'react'
import { Section } from '#app/_settings/section.tsx'
import type { OpenStudy } from '#app/_study/use-study.ts'
import type { Locale } from '#lib/core/locale.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { formatBytes } from '#lib/i18n/format-bytes.ts'
import { joinSentences } from '#lib/i18n/join-sentences.ts'
import { settingsWords } from '#lib/i18n/settings.ts'
import { useStorageFacts } from './use-storage-facts.ts'

interface StorageSectionProps {
  readonly open: OpenStudy
  readonly locale: Locale
}

/** Where the learner's data is, how safe it is there, and the way to make it safer. */
export function StorageSection({ open: { state, keeping }, locale }: StorageSectionProps) {
  const words = settingsWords(locale).storage
  const { facts, keep } = useStorageFacts()
  const [refused, setRefused] = useState(false)
  const stored = keeping === 'browser' && facts !== null
  return (
    <Section id="storage" heading={words.heading} note={words.here}>
      <div className="mt-3 min-h-24">
        {stored && (
          <>
            <p>
              {joinSentences(locale, [
                plural(locale, words.held, state.events),
                facts.usage !== null && fill(words.size, { size: formatBytes(locale, facts.usage) }),
              ])}
            </p>
            <p role="status" className="mt-1">
              {facts.persisted ? words.kept : joinSentences(locale, [words.notKept, refused && words.refused])}
            </p>
            {facts.dropsAfterWeek && (
              <p className="mt-3 rounded border border-warn bg-surface px-4 py-3">{words.dropsAfterWeek}</p>
            )}
            {!facts.persisted && (
              <button
                type="button"
                className="button mt-3"
                onClick={() => void keep().then((kept) => setRefused(!kept))}
              >
                {words.keep}
              </button>
            )}
          </>
        )}
      </div>
    </Section>
  )
}
