import type { CardKey } from '#lib/core/study/events.ts'
import type { Study } from '#lib/store/study.ts'
import type { StudyClient } from './study-client.ts'

interface LazyStudy extends StudyClient {
  /** Whether a card is due now. */
  isDue(study: Study, key: CardKey): boolean
}

/** The study for pages that only write to it: its code is loaded when it is first wanted. */
export async function getStudy(): Promise<LazyStudy> {
  const [client, { cardState, standingOf }] = await Promise.all([
    import('./study-client.ts').then(({ getStudy: open }) => open()),
    import('#lib/core/study/queue.ts'),
  ])
  return {
    ...client,
    isDue: (study, key) => standingOf(cardState(study.get().state, key), study.now()) === 'due',
  }
}
