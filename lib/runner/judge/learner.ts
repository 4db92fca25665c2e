import type { AnswerMessage, LoadedMessage, WireValue } from '#lib/exercise-kit/wire.ts'

/** The learner's realm as the judge sees it. One call at a time. */
export interface Learner {
  /** Loads the module; `names` are the exports that the exercise asks for. */
  load(names: readonly string[], limitMs: number): Promise<Reply<LoadedMessage>>
  call(name: string, args: readonly WireValue[], limitMs: number): Promise<Reply<AnswerMessage>>
}

/** What became of one question to the learner's realm. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly message: T }
  /** `busy`: it never gave control back; `pending`: it is idle, but its promise never settled. */
  | { readonly kind: 'timeout'; readonly state: 'busy' | 'pending' }
  /** The realm was ended: too many messages, or the run was aborted. */
  | { readonly kind: 'ended'; readonly reason: 'flood' | 'crashed' }
  /** An answer that does not fit the schema or its limits. */
  | { readonly kind: 'malformed'; readonly detail: string }
