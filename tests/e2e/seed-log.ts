import type { Page } from '@playwright/test'
import type { Happening, Rating, StudyEvent } from '#lib/core/study/events.ts'

const dayMs = 86_400_000

/** What a test plants: what happened and when. Id, device and place in the log are added. */
export interface Planted {
  /** Milliseconds since 1970. */
  readonly atMs: number
  readonly happening: Happening
}

/** The study day of a time in a browser that runs in UTC, its days beginning at four. */
function studyDay(atMs: number): number {
  return Math.floor((atMs - 4 * 3_600_000) / dayMs)
}

/** A grade, `days` before `nowMs`. */
export function plantReview(
  card: string,
  rating: Rating,
  atMs: number,
  { durationMs = 90_000, answer = '' }: { readonly durationMs?: number; readonly answer?: string } = {},
): Planted {
  const happening = { kind: 'reviewed', card, rating, proposed: null, durationMs, answer, ticked: [], entries: {} }
  return { atMs, happening: happening as Happening }
}

/** A Run or Submit of an exercise. */
export function plantAttempt(slug: string, outcome: 'passed' | 'failed', atMs: number, activeMs = 600_000): Planted {
  const summary = { outcome, passed: outcome === 'passed' ? 5 : 2, tests: 5 }
  const happening: Happening = {
    kind: 'attempted',
    slug,
    mode: 'submit',
    seed: '00000001',
    replay: false,
    code: '',
    summary,
    verdict: { version: 0 },
    activeMs,
  }
  return { atMs, happening }
}

/**
 * Writes events into the site's database as this device would have, in the order of their times. The page must have
 * opened the study (any study page does); reload it to see them.
 */
export async function seedLog(page: Page, planted: readonly Planted[]): Promise<void> {
  const events = [...planted]
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ atMs, happening }, index) => ({
      ...happening,
      id: `seed-${String(index).padStart(6, '0')}`,
      atMs,
      day: studyDay(atMs),
      order: atMs + index,
    }))
  await page.evaluate(addEvents, events as readonly Omit<StudyEvent, 'device'>[])
}

/** Runs in the page. */
async function addEvents(events: readonly Omit<StudyEvent, 'device'>[]): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const waiting = async () => (await indexedDB.databases()).some(({ name, version }) => name === 'prunewise' && version)
  while (!(await waiting())) await new Promise((resolve) => setTimeout(resolve, 20))
  const database = await done(indexedDB.open('prunewise'))
  const device = await done(database.transaction('meta').objectStore('meta').get('device'))
  const transaction = database.transaction('log', 'readwrite')
  const finished = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  for (const event of events) transaction.objectStore('log').add({ ...event, device })
  await finished
  database.close()
}
