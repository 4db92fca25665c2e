import type { QuestionItem } from '#app/_components/question-row.tsx'
import { basePath, questionPath } from '#app/_lib/paths.ts'
import type { Locale } from '#lib/core/locale.ts'

const loading = new Map<Locale, Promise<readonly QuestionItem[]>>()

/** What the list shows of every question of the site, fetched once; rejects where it cannot be. */
export function loadQuestionItems(locale: Locale): Promise<readonly QuestionItem[]> {
  const items = loading.get(locale) ?? fetchItems(locale)
  loading.set(locale, items)
  items.catch(() => loading.delete(locale))
  return items
}

async function fetchItems(locale: Locale): Promise<readonly QuestionItem[]> {
  const response = await fetch(`${basePath}/${locale}/questions/list.json`)
  if (!response.ok) throw new Error(`The list of questions cannot be fetched (${response.status}).`)
  const items: readonly Omit<QuestionItem, 'href'>[] = await response.json()
  return items.map((item) => ({ ...item, href: questionPath(locale, item.slug) }))
}
