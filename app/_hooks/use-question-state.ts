import { useCallback, useSyncExternalStore } from 'react'
import {
  getQuestionState,
  type QuestionState,
  subscribeToQuestions,
  untouched,
  updateQuestionState,
} from '#app/_lib/question-store.ts'

/** The reader's state of a question and the way to change a part of it. */
export function useQuestionState(slug: string): readonly [QuestionState, (change: Partial<QuestionState>) => void] {
  const state = useSyncExternalStore(
    subscribeToQuestions,
    () => getQuestionState(slug),
    () => untouched,
  )
  const update = useCallback((change: Partial<QuestionState>) => updateQuestionState(slug, change), [slug])
  return [state, update]
}
