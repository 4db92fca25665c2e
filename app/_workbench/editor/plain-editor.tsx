import { editCode } from '#app/_workbench/session/edit-code.ts'
import type { Session } from '#app/_workbench/session/session.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'
import type { Locale } from '#lib/core/locale.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'

/** Where Monaco could not be loaded: the code can still be written and run. */
export function PlainEditor({ session, locale }: { readonly session: Session; readonly locale: Locale }) {
  const { editor, editorFailed } = workbenchWords(locale)
  const text = useSession(session, (state) => state.text)
  return (
    <div className="bench-plain">
      <p role="alert">{editorFailed}</p>
      <textarea
        aria-label={editor}
        spellCheck={false}
        autoCapitalize="off"
        value={text}
        onChange={(event) => editCode(session, event.currentTarget.value)}
      />
    </div>
  )
}
