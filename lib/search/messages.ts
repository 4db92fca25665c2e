import type { Locale } from '#lib/core/locale.ts'
import type { SearchResult } from './search-cards.ts'

/** From the page to the worker that searches. */
export type ToSearchWorker =
  /** Loads the index; the address is that of its head. */
  | { readonly kind: 'open'; readonly index: string; readonly basePath: string }
  | { readonly kind: 'search'; readonly id: number; readonly query: string; readonly locale: Locale }

/** From the worker to the page. */
export type FromSearchWorker =
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed' }
  /** A second answer to the same search comes with more snippets, and in a better order. */
  | {
      readonly kind: 'found'
      readonly id: number
      readonly total: number
      readonly results: readonly SearchResult[]
      /** No better answer to this search comes. */
      readonly final: boolean
    }
