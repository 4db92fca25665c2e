'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type ReadyStudy, StudyGate } from '#app/_study/study-gate.tsx'
import { isReported } from '#lib/core/interview/report.ts'
import { interviewWords } from '#lib/i18n/interview.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { Asking } from './asking.tsx'
import { Grading } from './grading.tsx'
import type { InterviewProps } from './interview-island.tsx'
import { KeptNote } from './kept-note.tsx'
import { PastInterviews } from './past-interviews.tsx'
import { Report } from './report.tsx'
import { enterInterview, getSession, subscribeToSession } from './session.ts'
import { SetUp } from './set-up.tsx'
import { tellUnderWay } from './under-way.ts'
import './interview.css'

/** The mock interview: set up, asked, graded, reported. What is under way goes on where it was left. */
export function Interview(props: InterviewProps) {
  return <StudyGate locale={props.locale}>{(ready) => <Room ready={ready} {...props} />}</StudyGate>
}

export interface RoomProps extends InterviewProps {
  readonly ready: ReadyStudy
}

function Room(props: RoomProps) {
  const { ready, locale } = props
  const { status, interview, saved } = useSyncExternalStore(subscribeToSession, getSession, getSession)
  const reportId = useSearchParams().get('report')
  const [savingMs, setSavingMs] = useState<number | null>(null)
  const justSaved = ready.state.interviews.find(({ report }) => report.startedMs === savingMs)?.id
  const running = interview && !isReported(interview, ready.state) ? interview : null
  useEffect(enterInterview, [])
  useEffect(() => {
    if (reportId !== null) setSavingMs(null)
  }, [reportId])
  useEffect(() => {
    if (status !== 'loading') tellUnderWay(running)
  }, [status, running])

  const shown = reportId ?? justSaved
  if (shown !== undefined) return <Report key={shown} id={shown} {...props} />
  if (status === 'loading') {
    return (
      <p role="status" className="mt-3 text-muted">
        {studyWords(locale).loading}
      </p>
    )
  }
  if (status === 'unreadable' || status === 'newer') {
    return (
      <>
        <KeptNote kind={status} locale={locale} />
        <PastInterviews {...props} />
      </>
    )
  }
  if (!running) return <SetUp {...props} />
  return (
    <>
      {!saved && (
        <p role="alert" className="mt-3 text-warn">
          {interviewWords(locale).kept.unsaved}
        </p>
      )}
      {running.phase === 'asking' ? (
        <Asking interview={running} {...props} />
      ) : (
        <Grading interview={running} onSaving={() => setSavingMs(running.startedMs)} {...props} />
      )}
    </>
  )
}
