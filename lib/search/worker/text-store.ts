import type { Localized } from '#lib/core/locale.ts'
import type { SearchText } from '#lib/core/search-document.ts'
import { type CardText, readCardText } from '#lib/search/card-text.ts'
import type { IndexHead } from '#lib/search/search-index.ts'

export interface TextStore {
  readonly textOf: (card: number) => CardText | undefined
  /** Fetches the texts of these cards; those that cannot be fetched stay away. */
  readonly fetchTexts: (cards: readonly number[]) => Promise<void>
}

/** The cards' texts, fetched file by file when a result shows them; read when they are first looked at. */
export function createTextStore(files: IndexHead['texts'], basePath: string): TextStore {
  const raw = new Map<number, Localized<SearchText>>()
  const read = new Map<number, CardText>()
  const fetching = new Map<string, Promise<void>>()

  function textOf(card: number): CardText | undefined {
    const known = read.get(card)
    const source = raw.get(card)
    if (known || !source) return known
    const text = readCardText(source)
    read.set(card, text)
    return text
  }

  async function fetchFile(place: number): Promise<void> {
    const { file } = files[place]
    const first = files[place - 1]?.end ?? 0
    const response = await fetch(basePath + file)
    if (!response.ok) throw new Error(`${file} answers ${response.status}.`)
    const texts: readonly Localized<SearchText>[] = await response.json()
    for (const [i, text] of texts.entries()) raw.set(first + i, text)
  }

  function fetchOnce(place: number): Promise<void> {
    const { file } = files[place]
    let running = fetching.get(file)
    if (running === undefined) {
      running = fetchFile(place).catch(() => void fetching.delete(file))
      fetching.set(file, running)
    }
    return running
  }

  async function fetchTexts(cards: readonly number[]): Promise<void> {
    const places = new Set(cards.map((card) => files.findIndex(({ end }) => card < end)))
    await Promise.all([...places].map(fetchOnce))
  }

  return { textOf, fetchTexts }
}
