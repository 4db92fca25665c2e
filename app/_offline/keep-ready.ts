import { basePath } from '#app/_lib/paths.ts'
import { getStudy } from '#app/_study/study-client.ts'
import type { Locale } from '#lib/core/locale.ts'
import { exerciseOfDay } from '#lib/core/study/exercise-of-day.ts'
import { buildQueue, reviewAhead } from '#lib/core/study/queue.ts'
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
  const { study, catalog } = await getStudy()
  const now = study.now()
  const what = `${pageBuild} ${locale} ${now.day}`
  if (readReady() === what || !catalog) return
  const { state: studyState } = study.get()
  const wanted: Wanted = {
    locale,
    cards: [
      ...buildQueue(studyState, catalog, now).cards.slice(0, cardsToday),
      ...reviewAhead(studyState, catalog, now).slice(0, cardsAhead),
    ],
    exercise: exerciseOfDay(studyState, catalog, now)?.key ?? null,
    outdated: state.outdated,
  }
  const app = await fetchList<AppList>(state.appList)
  for (const paths of [...readySteps(app, wanted), ...(await everything(app, state))]) {
    const problem = await takeFiles(worker, paths)
    // A page that the new version has no more is no reason to stop.
    if (problem !== null && problem !== 'changed') return
  }
  await ask(worker, { type: 'settled', build: pageBuild })
  storeReady(what)
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
