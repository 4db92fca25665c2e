import { questionKeyPrefix } from './storage-keys.ts'

/** What a reader has done on a question page. Both languages and a reload share it; it ends with the tab. */
export interface QuestionState {
  readonly revealed: boolean
  readonly workingOpen: boolean
  readonly notes: string
  /** Ids of the rubric points that the reader found in their answer. */
  readonly ticked: readonly string[]
  /** What is typed, for each number that a calculation asks for. */
  readonly entries: Readonly<Record<string, string>>
  /** The entries when Check was last pressed; an entry changed since then has no verdict. */
  readonly checked: Readonly<Record<string, string>>
  /** How often Check was pressed. */
  readonly checks: number
  /** When the question came before the reader's eyes, and when they asked for the answer; by the clock of the device. */
  readonly openedAtMs: number | null
  readonly revealedAtMs: number | null
  /** The event by which it was graded: the next visit begins anew. */
  readonly gradedBy: string | null
}

export const untouched: QuestionState = {
  revealed: false,
  workingOpen: false,
  notes: '',
  ticked: [],
  entries: {},
  checked: {},
  checks: 0,
  openedAtMs: null,
  revealedAtMs: null,
  gradedBy: null,
}

const states = new Map<string, QuestionState>()
const listeners = new Set<() => void>()

export function getQuestionState(slug: string): QuestionState {
  const known = states.get(slug)
  if (known !== undefined) return known
  const stored = readStored(slug)
  states.set(slug, stored)
  return stored
}

export function updateQuestionState(slug: string, change: Partial<QuestionState>): void {
  const state = { ...getQuestionState(slug), ...change }
  states.set(slug, state)
  try {
    sessionStorage.setItem(questionKeyPrefix + slug, JSON.stringify(state))
  } catch {
    // Storage is blocked or full: the state lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

let shown: string | null = null

/** The reader came to a question: one that they have graded begins anew. A switch of language is no arrival. */
export function arriveAtQuestion(slug: string): void {
  if (shown === slug) return
  shown = slug
  const state = getQuestionState(slug)
  const openedAtMs = Date.now()
  if (state.gradedBy !== null) updateQuestionState(slug, { ...untouched, openedAtMs })
  else if (state.openedAtMs === null) updateQuestionState(slug, { openedAtMs })
}

/** The reader went elsewhere: the next visit is an arrival, also to the same question. */
export function leaveQuestions(): void {
  shown = null
}

/** Opens the answer, and the working with it, or folds both. */
export function revealAnswer(slug: string, revealed: boolean): void {
  const { revealedAtMs } = getQuestionState(slug)
  const asked = revealed ? { revealedAtMs: revealedAtMs ?? Date.now() } : {}
  updateQuestionState(slug, { revealed, workingOpen: revealed, ...asked })
}

export function subscribeToQuestions(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readStored(slug: string): QuestionState {
  try {
    return parseState(JSON.parse(sessionStorage.getItem(questionKeyPrefix + slug) ?? 'null'))
  } catch {
    return untouched
  }
}

/** Takes what has the right type and leaves out the rest: older versions may have written other things. */
function parseState(stored: unknown): QuestionState {
  if (typeof stored !== 'object' || stored === null) return untouched
  const state: Partial<Record<keyof QuestionState, unknown>> = stored
  const { revealed, workingOpen, notes, ticked, entries, checked, checks, gradedBy } = state
  return {
    revealed: revealed === true,
    workingOpen: workingOpen === true,
    notes: typeof notes === 'string' ? notes : '',
    ticked: Array.isArray(ticked) ? ticked.filter((id) => typeof id === 'string') : [],
    entries: parseEntries(entries),
    checked: parseEntries(checked),
    checks: parseTime(checks) ?? 0,
    openedAtMs: parseTime(state.openedAtMs),
    revealedAtMs: parseTime(state.revealedAtMs),
    gradedBy: typeof gradedBy === 'string' ? gradedBy : null,
  }
}

function parseTime(stored: unknown): number | null {
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : null
}

function parseEntries(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
