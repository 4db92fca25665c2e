import { Mark } from '#app/_components/mark.tsx'
import { basePath, homePath } from '#app/_lib/paths.ts'
import { languageTag, locales } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'

const names = { en: 'English', zh: '中文' } as const

/** Seen only where the way to a language is not taken at once. */
export default function EntryPage() {
  return (
    <main className="m-auto grid justify-items-center gap-6 p-6">
      <Mark size={56} />
      <h1 className="text-2xl">Prunewise</h1>
      <ul className="grid gap-3">
        {locales.map((locale) => (
          <li key={locale} lang={languageTag(locale)} className="grid gap-2 text-center">
            <a href={basePath + homePath(locale)} hrefLang={languageTag(locale)} className="button">
              {names[locale]}
            </a>
            <p className="text-muted text-sm">{getMessages(locale).site.description}</p>
          </li>
        ))}
      </ul>
    </main>
  )
}
