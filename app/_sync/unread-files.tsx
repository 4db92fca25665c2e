import type { Locale } from '#lib/core/locale.ts'
import { plural } from '#lib/i18n/format.ts'
import { syncWords } from '#lib/i18n/sync.ts'
import type { UnreadFile } from '#lib/sync/sync-log.ts'

const shown = 5

interface UnreadFilesProps {
  readonly locale: Locale
  readonly files: readonly UnreadFile[]
}

/** Names the files on the server that were passed over, and why. */
export function UnreadFiles({ locale, files }: UnreadFilesProps) {
  const words = syncWords(locale)
  if (files.length === 0) return null
  return (
    <div className="mt-3 rounded border border-warn bg-surface px-4 py-3">
      <p>{plural(locale, words.unread, files.length)}</p>
      <ul className="mt-1 list-disc pl-5">
        {files.slice(0, shown).map(({ name, problem }) => (
          <li key={name}>
            <code className="break-all text-sm">{name}</code>: {words.files[problem]}
          </li>
        ))}
        {files.length > shown && <li>…</li>}
      </ul>
      <p className="mt-1 text-muted">{words.unreadNote}</p>
    </div>
  )
}
