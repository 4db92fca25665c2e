import {
  byOrder,
  type CardKey,
  type InterviewedEvent,
  type LightAttempt,
  type LightEvent,
  type Rating,
  type ReviewedEvent,
} from './events.ts'
import { advanceExercise } from './fold-exercise.ts'
import { scheduleFor } from './schedule.ts'
import { changeStudySettings, defaultStudySettings, type StudySettings } from './settings.ts'
import {
  type Act,
  type Attempt,
  type CardState,
  type ExerciseState,
  freshCard,
  freshExercise,
  type Review,
  type StudyState,
} from './state.ts'

type Renamed = Readonly<Record<string, CardKey>>

/** The state while it is being built: the same maps and lists, open to writing. */
interface Draft {
  settings: StudySettings
  cards: Map<CardKey, CardState>
  exercises: Map<string, ExerciseState>
  reviews: Review[]
  attempts: Attempt[]
  interviews: InterviewedEvent[]
  acts: Act[]
  lastExportMs: Map<string, number>
  efforts: number
  effortsAtExport: Map<string, number>
  events: number
  order: number
}

/**
 * The state that events lead to, whatever order they come in and however often. What was undone counts for nothing;
 * events of a kind that a newer version of the site writes are passed over. `renamed` gives former keys their cards.
 */
export function foldStudy(events: Iterable<LightEvent>, renamed: Renamed = {}): StudyState {
  const known = new Map<string, LightEvent>()
  const undone = new Set<string>()
  for (const event of events) {
    if (known.has(event.id)) continue
    known.set(event.id, event)
    if (event.kind === 'undone') undone.add(event.target)
  }
  const inOrder = [...known.values()].sort(byOrder)
  const draft = emptyDraft()
  for (const event of inOrder) advance(draft, event, undone.has(event.id), renamed)
  return draft
}

/**
 * The state after more events; `null` where only a fold of the whole log can tell: with an undo among them, or an event
 * that comes before one that is there. The state is copied once, however many they are.
 */
export function extendStudy(
  state: StudyState,
  events: readonly LightEvent[],
  renamed: Renamed = {},
): StudyState | null {
  const inOrder = [...events].sort(byOrder)
  if (inOrder.length === 0) return state
  if (inOrder[0].order <= state.order || inOrder.some(({ kind }) => kind === 'undone')) return null
  const draft: Draft = {
    ...state,
    cards: new Map(state.cards),
    exercises: new Map(state.exercises),
    reviews: [...state.reviews],
    attempts: [...state.attempts],
    interviews: [...state.interviews],
    acts: [...state.acts],
    lastExportMs: new Map(state.lastExportMs),
    effortsAtExport: new Map(state.effortsAtExport),
  }
  for (const event of inOrder) advance(draft, event, false, renamed)
  return draft
}

function emptyDraft(): Draft {
  return {
    settings: defaultStudySettings,
    cards: new Map(),
    exercises: new Map(),
    reviews: [],
    attempts: [],
    interviews: [],
    acts: [],
    lastExportMs: new Map(),
    efforts: 0,
    effortsAtExport: new Map(),
    events: 0,
    order: 0,
  }
}

function advance(draft: Draft, event: LightEvent, undone: boolean, renamed: Renamed): void {
  draft.events++
  draft.order = Math.max(draft.order, event.order)
  if (undone) return
  switch (event.kind) {
    case 'reviewed':
      review(draft, event, renameCard(event.card, renamed), event)
      act(draft, event, [event.card], renamed)
      break
    case 'interviewed':
      interview(draft, event, renamed)
      break
    case 'buried':
    case 'suspended':
    case 'resumed':
    case 'forgotten':
    case 'postponed':
      change(draft, renameCard(event.card, renamed), event)
      act(draft, event, [event.card], renamed)
      break
    case 'settings':
      draft.settings = changeStudySettings(draft.settings, event.change)
      break
    case 'exported':
      draft.lastExportMs.set(event.device, event.atMs)
      draft.effortsAtExport.set(event.device, draft.efforts)
      break
    case 'attempted':
      draft.efforts++
      attempt(draft, event)
      exercise(draft, event)
      break
    case 'hint-opened':
    case 'solution-opened':
    case 'restarted':
      exercise(draft, event)
      break
    default:
  }
}

function exercise(draft: Draft, event: Parameters<typeof advanceExercise>[1]): void {
  draft.exercises.set(event.slug, advanceExercise(draft.exercises.get(event.slug) ?? freshExercise, event))
}

function attempt(draft: Draft, { slug, order, atMs, day, activeMs }: LightAttempt): void {
  const { round } = draft.exercises.get(slug) ?? freshExercise
  draft.attempts.push({ slug, order, at: { ms: atMs, day }, round: round.number, activeMs: activeMs ?? null })
}

function interview(draft: Draft, event: InterviewedEvent, renamed: Renamed): void {
  draft.interviews.push(event)
  const graded = event.report.items.filter(({ rating }) => rating !== null)
  for (const item of graded) {
    review(draft, event, renameCard(item.card, renamed), { ...item, rating: item.rating as Rating })
  }
  act(
    draft,
    event,
    graded.map(({ card }) => card),
    renamed,
  )
}

function review(
  draft: Draft,
  event: Pick<ReviewedEvent, 'id' | 'order' | 'atMs' | 'day'>,
  card: CardKey,
  { rating, durationMs, answer }: Pick<ReviewedEvent, 'rating' | 'durationMs' | 'answer'>,
): void {
  const state = draft.cards.get(card) ?? freshCard
  const at = { ms: event.atMs, day: event.day }
  const before = state.memory
  const after = scheduleFor(draft.settings.desiredRetention).next(before, rating, at)
  const made: Review = { eventId: event.id, order: event.order, card, rating, at, durationMs, answer, before, after }
  draft.reviews.push(made)
  draft.efforts++
  draft.cards.set(card, { ...state, memory: after, postponedTo: null })
}

function change(draft: Draft, card: CardKey, event: LightEvent): void {
  const state = draft.cards.get(card) ?? freshCard
  draft.cards.set(card, { ...state, ...changeBy(event) })
}

function changeBy(event: LightEvent): Partial<CardState> {
  switch (event.kind) {
    case 'buried':
      return { buriedOn: event.day }
    case 'suspended':
      return { suspended: true }
    case 'resumed':
      return { suspended: false }
    case 'forgotten':
      return { memory: null, postponedTo: null, buriedOn: null }
    case 'postponed':
      return { postponedTo: event.toDay }
    default:
      return {}
  }
}

function act(
  draft: Draft,
  event: LightEvent & { kind: Act['kind'] },
  cards: readonly CardKey[],
  renamed: Renamed,
): void {
  const { id, device, kind } = event
  draft.acts.push({ id, device, kind, cards: cards.map((card) => renameCard(card, renamed)) })
}

/** Own properties only: a log may name a card `constructor`. */
function renameCard(card: CardKey, renamed: Renamed): CardKey {
  return Object.hasOwn(renamed, card) ? renamed[card] : card
}
