'use client'

import { useLayoutEffect } from 'react'
import type { QuestionFacts } from '#app/_grade/propose-question.ts'
import { useLater } from '#app/_hooks/use-later.ts'
import { arriveAtQuestion } from '#app/_lib/question-store.ts'
import type { Locale } from '#lib/core/locale.ts'

const loadBar = () => import('#app/_grade/question-bar.tsx').then(({ QuestionBar }) => QuestionBar)

interface QuestionGradingProps {
  readonly locale: Locale
  readonly question: QuestionFacts
}

/** Notes that the reader is here, and loads the grade bar. */
export function QuestionGrading({ locale, question }: QuestionGradingProps) {
  const Bar = useLater(loadBar)
  useLayoutEffect(() => arriveAtQuestion(question.slug), [question.slug])
  return Bar && <Bar locale={locale} question={question} />
}
