'use client'

import { useEffect, useLayoutEffect } from 'react'
import type { QuestionFacts } from '#app/_grade/propose-question.ts'
import { useLater } from '#app/_hooks/use-later.ts'
import { useQuestionState } from '#app/_hooks/use-question-state.ts'
import { arriveAtQuestion, revealAnswer } from '#app/_lib/question-store.ts'
import { whenUsed } from '#app/_lib/when-used.ts'
import type { Locale } from '#lib/core/locale.ts'

const loadBar = () => import('#app/_grade/question-bar.tsx').then(({ QuestionBar }) => QuestionBar)

interface QuestionGradingProps {
  readonly locale: Locale
  readonly question: QuestionFacts
}

/** Notes that the reader is here, and loads the grade bar when they do something. */
export function QuestionGrading({ locale, question }: QuestionGradingProps) {
  const [{ revealed }] = useQuestionState(question.slug)
  const Bar = useLater(loadBar, revealed ? undefined : whenUsed)
  useLayoutEffect(() => arriveAtQuestion(question.slug), [question.slug])

  useEffect(() => {
    if (Bar) return
    function reveal(event: KeyboardEvent): void {
      if (event.target !== document.body || (event.key !== ' ' && event.key !== 'Enter')) return
      event.preventDefault()
      revealAnswer(question.slug, true)
    }
    addEventListener('keydown', reveal)
    return () => removeEventListener('keydown', reveal)
  }, [Bar, question.slug])
  return Bar && <Bar locale={locale} question={question} />
}
