import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { wordOutcome } from '#lib/i18n/verdict.ts'
import { formatDuration } from '#lib/i18n/verdict-format.ts'
import { workbenchWords } from '#lib/i18n/workbench.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import { namedMistakes } from './named-mistakes.ts'
import type { KnownMistakes } from './session/bench.ts'
import type { Notice, Progress, SessionState } from './session/session.ts'

/**
 * What is read out, and what is shown. The count of tests during a run is only shown, for it would be read out at each
 * one; the idea behind a wrong answer is only read out, ahead of the numbers, for it stands at the head of the verdict.
 */
export function statusText(
  locale: Locale,
  { progress, notice, verdict }: Pick<SessionState, 'progress' | 'notice' | 'verdict'>,
  mistakes: KnownMistakes,
): { readonly spoken: string; readonly shown: string } {
  const { status } = workbenchWords(locale)
  if (progress) return { spoken: status.starting, shown: progressText(locale, progress) }
  if (!notice && verdict) {
    const shown = verdictText(locale, verdict)
    return { spoken: mistakeText(locale, verdict, mistakes) + shown, shown }
  }
  const text = notice ? noticeText(locale, notice) : ''
  return { spoken: text, shown: text }
}

function mistakeText(locale: Locale, { tests }: Verdict, mistakes: KnownMistakes): string {
  const { spoken, joint } = drawingWords(locale).mistake
  const titles = namedMistakes(tests, mistakes).map(({ title }) => title)
  return titles.length === 0 ? '' : plural(locale, spoken, titles.length, { titles: titles.join(joint) })
}

function progressText(locale: Locale, { tests, total }: Progress): string {
  const { status } = workbenchWords(locale)
  return total === null ? status.starting : fill(status.running, { done: tests.length, total })
}

function noticeText(locale: Locale, { kind }: Notice): string {
  const { status } = workbenchWords(locale)
  const { restored, alreadyThere, dueAgain } = attemptsWords(locale).status
  const texts: Readonly<Record<Notice['kind'], string>> = {
    stopped: status.stopped,
    'already-starter': status.alreadyStarter,
    'already-there': alreadyThere,
    undone: status.undone,
    copied: status.copied,
    reset: status.reset,
    restored,
    'due-again': dueAgain,
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
