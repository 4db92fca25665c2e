'use client'

import { useEffect } from 'react'
import { SiteLink } from '#app/_components/site-link.tsx'
import { ExportSection } from '#app/_data/export-section.tsx'
import { ImportSection } from '#app/_data/import-section.tsx'
import { StorageSection } from '#app/_data/storage-section.tsx'
import { syncPath } from '#app/_lib/paths.ts'
import { KeepingNote } from '#app/_study/keeping-note.tsx'
import { type OpenStudy, useStudy } from '#app/_study/use-study.ts'
import { changeSettings } from '#app/_workbench/settings/settings-store.ts'
import { Toggle } from '#app/_workbench/settings/toggle.tsx'
import { useSettings } from '#app/_workbench/settings/use-settings.ts'
import type { Locale } from '#lib/core/locale.ts'
import { dataWords } from '#lib/i18n/data.ts'
import { settingsWords } from '#lib/i18n/settings.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { Section } from './section.tsx'
import type { SettingsProps } from './settings-island.tsx'
import { StudySection } from './study-section.tsx'

/** How to study, and the learner's data. It needs the log alone: it works where the site's other files cannot be had. */
export function Settings(props: SettingsProps) {
  const open = useStudy()
  if (!open) {
    return (
      <p role="status" className="needs-js mt-6 text-muted">
        {studyWords(props.locale).loading}
      </p>
    )
  }
  return <OpenSettings {...props} open={open} />
}

function OpenSettings({ locale, sqliteWasm, open }: SettingsProps & { readonly open: OpenStudy }) {
  const words = settingsWords(locale)
  const data = dataWords(locale)
  useScrollToFragment()
  return (
    <div className="mt-6 grid gap-12 lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-16">
      <Contents
        label={words.contents}
        entries={[
          ['study', words.study.heading],
          ['export', data.export.heading],
          ['import', data.import.heading],
          ['storage', words.storage.heading],
          ['sync', words.sync.heading],
          ['keys', words.keys.heading],
        ]}
      />
      <div className="grid min-w-0 max-w-measure gap-14">
        <div className="empty:hidden">
          <KeepingNote study={open} locale={locale} />
        </div>
        <StudySection open={open} locale={locale} />
        <ExportSection open={open} locale={locale} sqliteWasm={sqliteWasm} />
        <ImportSection open={open} locale={locale} />
        <StorageSection open={open} locale={locale} />
        <Section id="sync" heading={words.sync.heading} note={words.sync.note}>
          <SiteLink href={syncPath(locale)} className="button mt-4">
            {words.sync.link}
          </SiteLink>
        </Section>
        <KeysSection locale={locale} />
      </div>
    </div>
  )
}

/** The part that an address names was not there when the browser looked for it. */
function useScrollToFragment(): void {
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
}

interface ContentsProps {
  readonly label: string
  readonly entries: readonly (readonly [id: string, heading: string])[]
}

function Contents({ label, entries }: ContentsProps) {
  return (
    <nav aria-label={label} className="lg:sticky lg:top-6 lg:self-start">
      <ul className="flex flex-wrap gap-x-5 lg:block">
        {entries.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-9 items-center">
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function KeysSection({ locale }: { readonly locale: Locale }) {
  const { keys } = settingsWords(locale)
  const { letterShortcuts } = useSettings()
  return (
    <Section id="keys" heading={keys.heading}>
      <div className="mt-2">
        <Toggle
          label={keys.letters}
          note={keys.lettersNote}
          checked={letterShortcuts}
          onChange={(checked) => changeSettings({ letterShortcuts: checked })}
        />
      </div>
    </Section>
  )
}
