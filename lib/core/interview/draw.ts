import { levels } from '#lib/core/deck.ts'
import { isExerciseCard, type SiteCard, type SiteCatalog } from '#lib/core/study/catalog.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import type { Moment } from '#lib/core/study/moment.ts'
import { cardState, recallOf, standingOf } from '#lib/core/study/queue.ts'
import type { StudyState } from '#lib/core/study/state.ts'
import { type InterviewWish, planOf, questionsWithoutExercise } from './plan.ts'
import { createRandom, pickWeighted, type Random } from './random.ts'

/** What an interview asks, in its order. */
export interface Draw {
  readonly questions: readonly CardKey[]
  readonly exercise: CardKey | null
}

/** What a wish can be met with. */
export interface Match {
  readonly questions: readonly SiteCard[]
  readonly exercises: readonly SiteCard[]
  /** How many questions the interview asks for; more where no exercise matches, whose time they get. */
  readonly wanted: number
  /** Cards that match but are suspended, or buried for today. */
  readonly putAside: number
}

/** A card that was never seen: less urgent than one that was forgotten, more than one that is known. */
const needOfNew = 0.55
/** Days after which a card counts as not seen lately. */
const longAgoDays = 30
/** What is left of a card's weight for each level that it lies below the one chosen. */
const levelStep = 0.4

/**
 * Draws the cards of an interview: spread over the topics, those that are weak or were not seen lately more often, none
 * twice; the questions easier first, as an interviewer asks, and one exercise, which comes last. Fewer where fewer match.
 */
export function drawInterview(
  catalog: SiteCatalog,
  state: StudyState,
  wish: InterviewWish,
  now: Moment,
  seed: number,
): Draw {
  const random = createRandom(seed)
  const match = matchWish(catalog, state, wish, now)
  const weightOf = (card: SiteCard) => need(state, card.key, now) * nearness(card, wish)
  const questions = spreadOverTopics(match.questions, match.wanted, weightOf, random)
  const level = ({ level: name }: SiteCard) => levels.indexOf(name)
  return {
    questions: [...questions].sort((a, b) => level(a) - level(b)).map(({ key }) => key),
    exercise: pickWeighted(match.exercises, weightOf, random)?.key ?? null,
  }
}

/**
 * The cards that a wish allows: of its topics, up to its level, not put aside by the learner. An exercise also fits if
 * it belongs to a question that does; one too long for the interview only where no shorter one is left.
 */
export function matchWish(catalog: SiteCatalog, state: StudyState, wish: InterviewWish, now: Moment): Match {
  const allowed = catalog.cards.filter((card) => isWithinLevel(card, wish))
  const onTopic = allowed.filter((card) => !isExerciseCard(card.key) && isOnTopic(card, wish))
  const keys = new Set(onTopic.map(({ key }) => key))
  const fitting = allowed.filter(
    (card) => isExerciseCard(card.key) && (isOnTopic(card, wish) || card.related.some((key) => keys.has(key))),
  )
  const free = ({ key }: SiteCard) => !['suspended', 'buried'].includes(standingOf(cardState(state, key), now))
  const [questions, exercises] = [onTopic.filter(free), shortEnough(fitting.filter(free), wish)]
  return {
    questions,
    exercises,
    wanted: exercises.length > 0 ? planOf(wish.minutes).questions : questionsWithoutExercise(wish.minutes),
    putAside: [...onTopic, ...fitting].filter((card) => !free(card)).length,
  }
}

/** What the learner may loosen, one thing alone, so that enough cards match. */
export type Loosening = 'topics' | 'level' | 'minutes'

export function loosenings(
  catalog: SiteCatalog,
  state: StudyState,
  wish: InterviewWish,
  now: Moment,
): readonly Loosening[] {
  const changes: readonly (readonly [Loosening, Partial<InterviewWish>])[] = [
    ...(wish.topics.length > 0 ? [['topics', { topics: [] }] as const] : []),
    ...(wish.level !== null ? [['level', { level: null }] as const] : []),
    ...(wish.minutes > 20 ? [['minutes', { minutes: 20 }] as const] : []),
  ]
  return changes
    .filter(([, change]) => {
      const { questions, wanted } = matchWish(catalog, state, { ...wish, ...change }, now)
      return questions.length >= wanted
    })
    .map(([name]) => name)
}

function isOnTopic({ topic }: SiteCard, { topics }: InterviewWish): boolean {
  return topics.length === 0 || topics.includes(topic)
}

function isWithinLevel({ level }: SiteCard, wish: InterviewWish): boolean {
  return wish.level === null || levels.indexOf(level) <= levels.indexOf(wish.level)
}

function shortEnough(exercises: readonly SiteCard[], { minutes }: InterviewWish): readonly SiteCard[] {
  const difficulty = (card: SiteCard) => card.difficulty ?? 1
  const most = Math.max(planOf(minutes).mostDifficult, Math.min(...exercises.map(difficulty)))
  return exercises.filter((card) => difficulty(card) <= most)
}

/** How much a card is worth asking, above 0: by what the learner has likely forgotten, and by how long ago it was. */
function need(state: StudyState, key: CardKey, now: Moment): number {
  const { memory } = cardState(state, key)
  const recall = recallOf(state, key, now)
  if (!memory || recall === null) return needOfNew
  const days = Math.max(0, now.day - memory.last.day)
  if (days === 0) return 0.05
  return 0.1 + (1 - recall) * 2 + Math.min(1, days / longAgoDays) * 0.5 + (memory.phase === 'review' ? 0 : 0.4)
}

function nearness({ level }: SiteCard, wish: InterviewWish): number {
  return wish.level === null ? 1 : levelStep ** (levels.indexOf(wish.level) - levels.indexOf(level))
}

/** Each pick from one of the topics that have given fewest so far. */
function spreadOverTopics(
  cards: readonly SiteCard[],
  count: number,
  weightOf: (card: SiteCard) => number,
  random: Random,
): readonly SiteCard[] {
  const given = new Map(cards.map(({ topic }) => [topic, 0]))
  let left = cards
  const picked: SiteCard[] = []
  while (picked.length < count && left.length > 0) {
    const fewest = Math.min(...left.map(({ topic }) => given.get(topic) ?? 0))
    const next = left.filter(({ topic }) => given.get(topic) === fewest)
    const card = pickWeighted(next, weightOf, random) as SiteCard
    given.set(card.topic, fewest + 1)
    left = left.filter(({ key }) => key !== card.key)
    picked.push(card)
  }
  return picked
}
