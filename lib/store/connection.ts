import type { Database } from '#lib/store/database.ts'

/** Does work on an open database. The work may be done twice, so that doing it again must change nothing. */
export type Connection = <T>(work: (database: Database) => Promise<T>) => Promise<T>

/**
 * Browsers close a connection when they run out of resources, and when a page deletes the site's data: the database is
 * then opened anew and the work done on that. Without `reopen` all ends with the connection that was given.
 */
export function keepConnected(
  first: Database,
  reopen?: () => Promise<Database>,
  onReopen: () => void = () => {},
): Connection {
  let current = first
  return async (work) => {
    try {
      return await unlessLost(current, work(current))
    } catch (error) {
      if (!reopen || Object(error).name !== 'InvalidStateError') throw error
      current = await reopen()
      onReopen()
      return unlessLost(current, work(current))
    }
  }
}

/** Rejects where the browser closes the connection meanwhile: a transaction just being committed then never answers. */
function unlessLost<T>(database: Database, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const lose = () => reject(new DOMException('The browser closed the database.', 'InvalidStateError'))
    database.addEventListener('close', lose)
    work.then(resolve, reject).finally(() => database.removeEventListener('close', lose))
  })
}
