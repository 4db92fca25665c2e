import type { FromSearchWorker, ToSearchWorker } from '#lib/search/messages.ts'
import { searchCards } from '#lib/search/search-cards.ts'
import { type IndexHead, openIndex, type SearchIndex } from '#lib/search/search-index.ts'
import { createTextStore, type TextStore } from './text-store.ts'

type Search = Extract<ToSearchWorker, { readonly kind: 'search' }>

interface Opened {
  readonly index: SearchIndex
  readonly texts: TextStore
}

let opened: Opened | undefined
/** The search that came last; one that waits for the index, or for texts, gives up for it. */
let newest: Search | undefined

/** Texts are fetched for a query at which the learner stops for a moment. */
const pauseMs = 80

addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  if (data.kind === 'open') void open(data.index, data.basePath)
  else {
    newest = data
    answerNewest()
  }
})

async function open(address: string, basePath: string): Promise<void> {
  try {
    const head = (await (await fetchOk(basePath + address)).json()) as IndexHead
    const postings = await (await fetchOk(basePath + head.postings)).arrayBuffer()
    opened = {
      index: openIndex(head, new Uint8Array(postings)),
      texts: createTextStore(head.texts, basePath),
    }
    tell({ kind: 'opened' })
    answerNewest()
  } catch {
    tell({ kind: 'failed' })
  }
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`)
  return response
}

function answerNewest(): void {
  const search = newest
  if (!opened || !search) return
  const { texts } = opened
  const missing = answer(opened, search, false)
  if (missing.length === 0) return
  setTimeout(async () => {
    if (search !== newest) return
    await texts.fetchTexts(missing)
    if (search === newest && opened) answer(opened, search, true)
  }, pauseMs)
}

/** Tells what is found, and returns the cards whose texts are missing. */
function answer({ index, texts }: Opened, { id, query, locale }: Search, last: boolean): readonly number[] {
  const { total, results, missing } = searchCards(index, texts.textOf, query, locale)
  tell({ kind: 'found', id, total, results, final: last || missing.length === 0 })
  return missing
}

function tell(message: FromSearchWorker): void {
  postMessage(message)
}
