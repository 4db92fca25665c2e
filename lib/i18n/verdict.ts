import type { Locale, Localized } from '#lib/core/locale.ts'
import type { Failure } from '#lib/exercise-kit/failure.ts'
import type { Outcome, Problem, TestOutcome } from '#lib/runner/verdict.ts'
import { verdictEn } from './verdict-en.ts'
import type { VerdictWords, Wording } from './verdict-words.ts'
import { verdictZh } from './verdict-zh.ts'

const words: Localized<VerdictWords> = { en: verdictEn, zh: verdictZh }

/** Words why a test did not pass. */
export function wordFailure(locale: Locale, failure: Failure): Wording {
  const word = words[locale].failures[failure.kind] as (failure: Failure) => Wording
  return withDenied(locale, failure, word(failure))
}

/** Words why a run gave no results, or ended early. */
export function wordProblem(locale: Locale, problem: Problem): Wording {
  const word = words[locale].problems[problem.kind] as (problem: Problem) => Wording
  return withDenied(locale, problem, word(problem))
}

/** The headline of a verdict. */
export function wordOutcome(locale: Locale, outcome: Outcome): Wording {
  return words[locale].outcomes[outcome]
}

export function wordTestOutcome(locale: Locale, outcome: TestOutcome): string {
  return words[locale].testOutcomes[outcome]
}

const denied =
  'fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|indexedDB|localStorage|sessionStorage|caches|importScripts|' +
  'Worker|SharedWorker|BroadcastChannel|document|window|navigator|location|alert|prompt|require|process|eval'

/** `document is not defined`, `Can't find variable: fetch`, `importScripts is not a function`, … */
const deniedName = new RegExp(`(?<![\\w.])(${denied})(?![\\w])(?= is not| has)|(?<=variable: )(${denied})$`)

function withDenied(locale: Locale, { kind, ...rest }: Failure | Problem, wording: Wording): Wording {
  if ((kind !== 'threw' && kind !== 'load-threw') || !('message' in rest)) return wording
  const name = deniedName.exec(rest.message)?.[0]
  return name === undefined ? wording : { ...wording, tryThis: words[locale].denied(name) }
}
