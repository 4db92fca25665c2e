import { useState } from 'react'
import { useBench } from '#app/_workbench/session/bench-context.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { AttemptRow } from './attempt-row.tsx'
import { PutAway } from './put-away.tsx'
import './attempts.css'

const step = 10

/** The attempts before the verdict that is shown above, the newest first. */
export function Attempts({ locale }: { readonly locale: Locale }) {
  const { session } = useBench()
  const { attempts: words } = attemptsWords(locale)
  const { history, lasting } = useSession(session, (state) => state.log)
  const current = useSession(session, (state) => state.attemptId)
  const [shown, setShown] = useState(step)
  const earlier = history.attempts.filter(({ id }) => id !== current).toReversed()
  const rest = Math.min(step, earlier.length - shown)
  return (
    <>
      {!lasting && history.attempts.length > 0 && (
        <p role="alert" className="attempts-warning">
          {words.notLasting}
        </p>
      )}
      {earlier.length > 0 && (
        <section className="attempts" aria-labelledby="attempts-heading">
          <h2 id="attempts-heading">{fill(words.title, { count: formatCount(locale, earlier.length) })}</h2>
          <ol>
            {earlier.slice(0, shown).map((attempt) => (
              <AttemptRow key={attempt.id} attempt={attempt} locale={locale} />
            ))}
          </ol>
          {rest > 0 && (
            <button type="button" className="button" onClick={() => setShown(shown + step)}>
              {plural(locale, words.more, rest)}
            </button>
          )}
        </section>
      )}
      <PutAway drafts={history.putAway} locale={locale} />
    </>
  )
}
