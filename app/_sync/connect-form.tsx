import { type FormEvent, useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { syncWords } from '#lib/i18n/sync.ts'
import type { ConnectProblem, SyncProblem } from '#lib/sync/sync-problem.ts'
import { connect } from './connect.ts'
import { ProblemNote } from './problem-note.tsx'

interface ConnectFormProps {
  readonly locale: Locale
  /** Why the connection failed from whose page the learner comes back. */
  readonly firstProblem: ConnectProblem | null
}

/** Asks for the address, and leads to the server's page. */
export function ConnectForm({ locale, firstProblem }: ConnectFormProps) {
  const words = syncWords(locale)
  const [address, setAddress] = useState('')
  const [asked, setAsked] = useState('')
  const [connecting, setConnecting] = useState(false)
  const [found, setProblem] = useState<ConnectProblem | SyncProblem | null>(null)
  const problem = found ?? (asked === '' ? firstProblem : null)

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (connecting) return
    setAsked(address)
    setProblem(null)
    setConnecting(true)
    setProblem(await connect(address, locale))
    setConnecting(false)
  }

  return (
    <form noValidate onSubmit={submit} aria-labelledby="sync-state">
      <h2 id="sync-state" className="text-xl">
        {words.state}
      </h2>
      <p className="mt-3">{words.off}</p>
      <div className="mt-4">
        <label htmlFor="sync-address" className="label">
          {words.address}
        </label>
        <p id="sync-address-hint" className="mt-0.5 mb-2 text-muted text-sm">
          {words.addressHint}
        </p>
        <div className="flex flex-wrap gap-3">
          <input
            id="sync-address"
            type="email"
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            aria-describedby="sync-address-hint"
            aria-invalid={problem === 'bad-address'}
            className="field min-w-0 max-w-96 grow basis-60"
          />
          <button type="submit" className="button button-primary" aria-disabled={connecting}>
            {words.connect}
          </button>
        </div>
      </div>
      <p role="status" className="text-muted">
        {connecting && <span className="mt-3 block">{words.connecting}</span>}
      </p>
      {problem && <ProblemNote locale={locale} problem={problem} address={asked} />}
    </form>
  )
}
