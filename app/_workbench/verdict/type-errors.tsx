import type { Session } from '#app/_workbench/session/session.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { plural } from '#lib/i18n/format.ts'
import { GoToLine } from './go-to-line.tsx'
import './type-errors.css'

const shown = 10

/** What TypeScript finds wrong in code that did not pass. Its messages are English on every page. */
export function TypeErrors({ session, locale }: { readonly session: Session; readonly locale: Locale }) {
  const { typeErrors: words } = attemptsWords(locale)
  const errors = useSession(session, (state) => state.typeErrors)
  if (errors.length === 0) return null
  return (
    <section className="type-errors" aria-labelledby="type-errors-heading">
      <h3 id="type-errors-heading">{plural(locale, words.title, errors.length)}</h3>
      <ol>
        {errors.slice(0, shown).map((place) => (
          <li key={`${place.line}:${place.column}:${place.message}`}>
            <GoToLine session={session} place={place} locale={locale} />
            <p lang="en">{place.message}</p>
          </li>
        ))}
      </ol>
      {errors.length > shown && <p className="bench-note">{plural(locale, words.more, errors.length - shown)}</p>}
    </section>
  )
}
