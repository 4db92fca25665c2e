import { type ReactNode, useState } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { settingsPath } from '#app/_lib/paths.ts'
import { exportReminderKey, weekNoteKey } from '#app/_lib/storage-keys.ts'
import type { OpenStudy } from '#app/_study/use-study.ts'
import type { Locale } from '#lib/core/locale.ts'
import { type ExportReminder, exportReminder } from '#lib/core/study/export-reminder.ts'
import { dataWords } from '#lib/i18n/data.ts'
import { plural } from '#lib/i18n/format.ts'
import { settingsWords } from '#lib/i18n/settings.ts'
import { useStorageFacts } from './use-storage-facts.ts'

interface CareNotesProps {
  readonly open: OpenStudy
  readonly locale: Locale
}

/** Reminds of an export when the last one is old, and says where the browser may drop what is here. Both can be put off. */
export function CareNotes({ open, locale }: CareNotesProps) {
  const { reminder: words } = dataWords(locale)
  const { storage } = settingsWords(locale)
  const [dismissed, dismiss] = useDismissal(exportReminderKey)
  const [noteRead, readNote] = useDismissal(weekNoteKey)
  const { facts } = useStorageFacts()
  const { state, device, study, keeping } = open
  if (keeping !== 'browser') return null
  const nowMs = study.now().ms
  const reminder = exportReminder(state, device, nowMs, dismissed)
  const drops = facts?.dropsAfterWeek === true && noteRead === null && state.reviews.length > 0
  if (!reminder && !drops) return null
  return (
    <aside aria-label={words.heading} className="mt-10 grid max-w-measure gap-4">
      {reminder && (
        <Note text={wordReminder(locale, reminder)} dismissLabel={words.later} onDismiss={() => dismiss(nowMs)}>
          <SiteLink href={`${settingsPath(locale)}#export`} className="button">
            {words.export}
          </SiteLink>
        </Note>
      )}
      {drops && <Note text={storage.dropsAfterWeek} dismissLabel={storage.hide} onDismiss={() => readNote(nowMs)} />}
    </aside>
  )
}

function wordReminder(locale: Locale, { efforts, days }: ExportReminder): string {
  const { reminder: words } = dataWords(locale)
  return days === null ? plural(locale, words.never, efforts) : plural(locale, words.old, efforts, { days })
}

interface NoteProps {
  readonly text: string
  readonly dismissLabel: string
  readonly onDismiss: () => void
  readonly children?: ReactNode
}

function Note({ text, dismissLabel, onDismiss, children }: NoteProps) {
  return (
    <div className="border-line border-l-2 pl-4">
      <p>{text}</p>
      <p className="mt-2 flex flex-wrap gap-3">
        {children}
        <button type="button" className="button" onClick={onDismiss}>
          {dismissLabel}
        </button>
      </p>
    </div>
  )
}

/** When the learner put something off, `null` for never. Where storage is blocked, it lasts as long as the page. */
function useDismissal(key: string): readonly [atMs: number | null, dismiss: (atMs: number) => void] {
  const [atMs, setAtMs] = useState(() => read(key))
  return [
    atMs,
    (nowMs) => {
      setAtMs(nowMs)
      try {
        localStorage.setItem(key, String(nowMs))
      } catch {
        // Storage is blocked.
      }
    },
  ]
}

function read(key: string): number | null {
  try {
    const stored = localStorage.getItem(key)
    return stored === null || !Number.isFinite(Number(stored)) ? null : Number(stored)
  } catch {
    return null
  }
}
