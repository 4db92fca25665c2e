import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { wordOutcome } from '#lib/i18n/verdict.ts'
import { formatDuration } from '#lib/i18n/verdict-format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import type { Notice, Progress, SessionState } from './session/session.ts'

/** What is read out, and what is shown: the same but for the count of tests, which would be read out at each one. */
export function statusText(
  locale: Locale,
  { progress, notice, verdict }: Pick<SessionState, 'progress' | 'notice' | 'verdict'>,
): { readonly spoken: string; readonly shown: string } {
  const { status } = workbenchWords(locale)
  if (progress) return { spoken: status.starting, shown: progressText(locale, progress) }
  const text = notice ? noticeText(locale, notice) : verdict ? verdictText(locale, verdict) : ''
  return { spoken: text, shown: text }
}

function progressText(locale: Locale, { tests, total }: Progress): string {
  const { status } = workbenchWords(locale)
  return total === null ? status.starting : fill(status.running, { done: tests.length, total })
}

function noticeText(locale: Locale, { kind }: Notice): string {
  const { status } = workbenchWords(locale)
  const { restored, alreadyThere } = attemptsWords(locale).status
  const texts: Readonly<Record<Notice['kind'], string>> = {
    stopped: status.stopped,
    'already-starter': status.alreadyStarter,
    'already-there': alreadyThere,
    undone: status.undone,
    copied: status.copied,
    reset: status.reset,
    restored,
  }
  return texts[kind]
}

function verdictText(locale: Locale, verdict: Verdict): string {
  const text = resultText(locale, verdict)
  return verdict.replay ? fill(attemptsWords(locale).replay.status, { text }) : text
}

/** `Failed: 7 of 11 tests passed in 24 ms, seed 5f3a91c0` */
function resultText(locale: Locale, { outcome, tests, durationMs, seed }: Verdict): string {
  const { status } = workbenchWords(locale)
  const { title } = wordOutcome(locale, outcome)
  if (outcome === 'not-attempted') return title
  const values = { outcome: title, duration: formatDuration(locale, durationMs), seed }
  if (tests.length === 0) return fill(status.noResults, values)
  const passed = tests.filter((test) => test.outcome === 'passed').length
  return plural(locale, status.passed, tests.length, { ...values, passed })
}
