import { basePath } from '#app/_lib/paths.ts'
import { mayHoldStudy } from '#app/_study/when-studied.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { SiteCatalog } from '#lib/core/study/catalog.ts'
import { exerciseOfDay } from '#lib/core/study/exercise-of-day.ts'
import { foldStudy } from '#lib/core/study/fold.ts'
import { momentOf } from '#lib/core/study/moment.ts'
import { buildQueue, reviewAhead } from '#lib/core/study/queue.ts'
import { defaultStudySettings } from '#lib/core/study/settings.ts'
import type { AppList, PageList } from '#lib/offline/build.ts'
import { filesOfPage, pagePath } from '#lib/offline/kind.ts'
import type { WorkerState } from '#lib/offline/messages.ts'
import { readySteps, type Wanted } from '#lib/offline/ready-steps.ts'
import { readChoice, readReady, storeReady } from './choice.ts'
import { ask, fetchList, ownWorker, pageBuild, takeFiles } from './worker-client.ts'

/** Cards whose pages are kept: those of a long day, and some that come after it. */
const cardsToday = 40
const cardsAhead = 10

/** Has the page kept that the learner has come to. */
export async function keepPage(pathname: string): Promise<void> {
  const found = await ownWorker()
  if (!found) return
  const { shapes } = await fetchList<AppList>(found.state.appList)
  await takeFiles(found.worker, filesOfPage(pagePath(pathname.slice(basePath.length)), shapes))
}

let running: Promise<void> | undefined

/**
 * Has what the learner will need kept, one thing after the other, once for each version, language and study day; and
 * everything, where they once saved everything. Not on a connection where every byte counts.
 */
export function keepReady(locale: Locale): Promise<void> {
  running ??= run(locale).finally(() => {
    running = undefined
  })
  return running
}

async function run(locale: Locale): Promise<void> {
  const found = await ownWorker()
  if (!found || savesData() || readChoice() === 'none') return
  const { worker, state } = found
  const what = `${pageBuild} ${locale} ${momentOf(Date.now(), defaultStudySettings.dayStartHour).day}`
  if (readReady() === what) return
  const wanted = { locale, outdated: state.outdated, ...(await cardsToCome()) }
  const app = await fetchList<AppList>(state.appList)
  for (const paths of [...readySteps(app, wanted), ...(await everything(app, state))]) {
    const problem = await takeFiles(worker, paths)
    // A page that the new version has no more is no reason to stop.
    if (problem !== null && problem !== 'changed') return
  }
  await ask(worker, { type: 'settled', build: pageBuild })
  storeReady(what)
}

async function cardsToCome(): Promise<Pick<Wanted, 'cards' | 'exercise'>> {
  const { catalog, state, now } = await readStudy()
  const today = buildQueue(state, catalog, now).cards
  const ahead = reviewAhead(state, catalog, now)
  return {
    cards: [...today.slice(0, cardsToday), ...ahead.slice(0, cardsAhead)],
    exercise: exerciseOfDay(state, catalog, now)?.key ?? null,
  }
}

/** Somebody who has no study in this browser is not given one by keeping pages. */
async function readStudy() {
  if (!(await mayHoldStudy())) {
    const catalog = await fetchList<SiteCatalog>('/catalog.json')
    return { catalog, state: foldStudy([]), now: momentOf(Date.now(), defaultStudySettings.dayStartHour) }
  }
  const { getStudy } = await import('#app/_study/study-client.ts')
  const { study, catalog } = await getStudy()
  if (!catalog) throw new Error('the catalogue could not be fetched')
  return { catalog, state: study.get().state, now: study.now() }
}

async function everything(app: AppList, { pageList }: WorkerState): Promise<readonly (readonly string[])[]> {
  if (readChoice() !== 'all') return []
  const { pages } = await fetchList<PageList>(pageList)
  return [...app.rest.map(([path]) => [path]), ...pages.map(([page]) => filesOfPage(page, app.shapes))]
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string }
  }
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true
}
