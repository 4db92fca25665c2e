import type { Session } from '#app/_workbench/session/session.ts'
import { useSession } from '#app/_workbench/session/use-session.ts'

/** The code as Monaco will show it, to read while Monaco loads and where no script runs. */
export function CodePreview({ session, label }: { readonly session: Session; readonly label: string }) {
  const text = useSession(session, (state) => state.text)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="bench-preview" tabIndex={0} aria-label={label}>
      <pre>
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their number
          <span key={index}>{`${line}\n`}</span>
        ))}
      </pre>
    </section>
  )
}
