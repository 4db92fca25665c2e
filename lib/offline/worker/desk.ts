import type { Build } from '#lib/offline/build.ts'
import type { Shelves } from '#lib/offline/shelves.ts'
import type { Readers } from './readers.ts'

/** What a worker works with. */
export interface Desk {
  /** The build that the worker belongs to. */
  readonly build: Build
  readonly shelves: Shelves
  readonly readers: Readers
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>
  /** The address of a path, which begins where the site is mounted. */
  readonly address: (path: string) => string
  /** The page that says that there is no connection. */
  readonly offlinePage: () => Promise<Response>
}

/** A request, and what the worker need not wait for. */
export interface Asked {
  readonly request: Request
  readonly path: string
  /** Of the page that asks. */
  readonly clientId: string
  /** Of the page that a navigation leads to. */
  readonly resultingClientId: string
  readonly later: (work: Promise<unknown>) => void
}
