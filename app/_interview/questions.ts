import { useEffect, useState } from 'react'
import { basePath } from '#app/_lib/paths.ts'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import type { Locale } from '#lib/core/locale.ts'

const loading = new Map<string, Promise<InterviewQuestion>>()

/** A question with its answer, in one language. Rejects where it could not be loaded; the next call tries again. */
export function loadQuestion(locale: Locale, slug: string): Promise<InterviewQuestion> {
  const path = `${basePath}/${locale}/interview/questions/${slug}.json`
  const known = loading.get(path)
  if (known) return known
  const made = fetchJson(path)
  loading.set(path, made)
  made.catch(() => loading.delete(path))
  return made
}

export interface LoadedQuestions {
  /** By slug. */
  readonly questions: ReadonlyMap<string, InterviewQuestion>
  /** Whether one of them could not be loaded. */
  readonly failed: boolean
  readonly retry: () => void
}

/** The questions with these slugs, as far as they are there. */
export function useQuestions(locale: Locale, slugs: readonly string[]): LoadedQuestions {
  const wanted = slugs.join()
  const [tries, setTries] = useState(0)
  const [loaded, setLoaded] = useState<{ locale: Locale; all: readonly InterviewQuestion[]; failed: boolean }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry loads again
  useEffect(() => {
    let gone = false
    const each = wanted === '' ? [] : wanted.split(',')
    void Promise.allSettled(each.map((slug) => loadQuestion(locale, slug))).then((results) => {
      const all = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
      if (!gone) setLoaded({ locale, all, failed: all.length < results.length })
    })
    return () => {
      gone = true
    }
  }, [locale, wanted, tries])
  const current = loaded?.locale === locale ? loaded : undefined
  return {
    questions: new Map((current?.all ?? []).map((question) => [question.slug, question])),
    failed: current?.failed ?? false,
    retry: () => setTries(tries + 1),
  }
}

async function fetchJson(path: string): Promise<InterviewQuestion> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
