import type { Catalog } from './catalog.ts'
import { type Moment, startOfDay } from './moment.ts'
import { buildQueue, cardState } from './queue.ts'
import type { StudyState } from './state.ts'

/** From `fromMs`, milliseconds since 1970, on, `due` cards are due if nothing is reviewed before. */
export type DueStep = readonly [fromMs: number, due: number]

/** A learner who stays away longer sees the number of the last day. */
const daysAhead = 30

/** How many cards are due, now and whenever that changes of itself: a learning step ends, a study day begins. */
export function dueSteps(state: StudyState, catalog: Catalog, now: Moment): readonly DueStep[] {
  const moments: readonly Moment[] = [now, ...stepEnds(state, catalog, now), ...days(now, state.settings.dayStartHour)]
  const steps: DueStep[] = []
  for (const moment of moments) {
    const { due } = buildQueue(state, catalog, moment)
    if (due !== steps.at(-1)?.[1]) steps.push([moment.ms, due])
  }
  return steps
}

function stepEnds(state: StudyState, { cards }: Catalog, { ms, day }: Moment): readonly Moment[] {
  const ends = cards.flatMap(({ key }) => cardState(state, key).memory?.dueMs ?? [])
  return [...new Set(ends)]
    .filter((end) => end > ms)
    .sort((a, b) => a - b)
    .map((end) => ({ ms: end, day }))
}

function days({ day }: Moment, startHour: number): readonly Moment[] {
  return Array.from({ length: daysAhead }, (_, index) => day + 1 + index).map((later) => ({
    ms: startOfDay(later, startHour),
    day: later,
  }))
}
