import { ask, halt } from './worker-client.ts'

/** A worker that was itself replaced in the meantime never becomes the active one. */
const patienceMs = 10_000

/** Saves what was typed, makes the new version the one that counts, and loads the page anew in it. */
export async function update(waiting: ServiceWorker): Promise<void> {
  await saveDrafts()
  const changed = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
    setTimeout(resolve, patienceMs)
  })
  // A browser lets the old worker finish what it is at.
  await halt()
  void ask(waiting, { type: 'activate' })
  await changed
  location.reload()
}

/** Loads this page anew, which is of an older version than the site. */
export async function reload(): Promise<void> {
  await saveDrafts()
  location.reload()
}

async function saveDrafts(): Promise<void> {
  const { saveAllNow } = await import('#app/_workbench/session/keep-draft.ts')
  await saveAllNow()
}
