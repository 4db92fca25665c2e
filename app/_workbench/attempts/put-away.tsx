import { useBench } from '#app/_workbench/session/bench-context.ts'
import { restoreCode } from '#app/_workbench/session/edit-code.ts'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { PutAwayEvent, RestartedEvent } from '#lib/core/study/events.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'

interface PutAwayProps {
  readonly drafts: readonly (RestartedEvent | PutAwayEvent)[]
  readonly locale: Locale
}

/** Code that was in the editor when the exercise came due and began anew, or came with a file; the newest first. */
export function PutAway({ drafts, locale }: PutAwayProps) {
  const { session } = useBench()
  const { putAway: words, attempts } = attemptsWords(locale)
  if (drafts.length === 0) return null
  const time = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="attempts" aria-labelledby="put-away-heading">
      <h2 id="put-away-heading">{words.title}</h2>
      <ol>
        {drafts.toReversed().map(({ id, kind, atMs, draft }) => (
          <li key={id}>
            <details>
              <summary className="attempt-line">
                <strong>{kind === 'put-away' ? words.imported : words.code}</strong>
                <time dateTime={new Date(atMs).toISOString()}>{time.format(atMs)}</time>
              </summary>
              <div className="attempt-body">
                <p className="attempt-actions">
                  <button type="button" className="button" onClick={() => restoreCode(session, draft)}>
                    {attempts.restore}
                  </button>
                </p>
                <div className="attempt-code">
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
                  <pre tabIndex={0}>{draft}</pre>
                </div>
              </div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
