'use client'

import { useState } from 'react'
import type { StudyWords } from '#lib/i18n/study-en.ts'
import type { Study } from '#lib/store/study.ts'

interface RetryButtonProps {
  readonly study: Study
  readonly words: StudyWords['keeping']
}

/** Tries again to store what could not be, and says so where it was in vain. */
export function RetryButton({ study, words }: RetryButtonProps) {
  const [stage, setStage] = useState<'ready' | 'busy' | 'failed'>('ready')
  async function retry(): Promise<void> {
    if (stage === 'busy') return
    setStage('busy')
    await study.retry()
    setStage('failed')
  }
  return (
    <>
      <button type="button" className="button" aria-disabled={stage === 'busy'} onClick={() => void retry()}>
        {words.retry}
      </button>
      {stage === 'failed' && <span>{words.stillUnsaved}</span>}
    </>
  )
}
