import type { Locale } from '#lib/core/locale.ts'
import type { Proposal, Reason } from '#lib/core/study/propose.ts'
import { fill, plural } from './format.ts'
import { gradingWords } from './grading.ts'
import { studyWords } from './study.ts'

/** What is proposed, and why. */
export function wordProposal(locale: Locale, { rating, reason }: Proposal): string {
  const { proposal } = gradingWords(locale)
  return fill(proposal, { rating: studyWords(locale).ratings[rating], reason: wordReason(locale, reason, rating) })
}

function wordReason(locale: Locale, reason: Reason, rating: Proposal['rating']): string {
  const { reasons } = gradingWords(locale)
  switch (reason.kind) {
    case 'points':
      return wordPoints(locale, reason, rating)
    case 'numbers': {
      const { right, total, checks } = reason
      if (right < total) return fill(reasons.numbersWrong, { right, total })
      return checks > 1 ? plural(locale, reasons.numbersLater, checks) : reasons.numbersFirst
    }
    case 'solved':
      return reason.quick ? reasons.solvedQuick : plural(locale, reasons.solved, reason.submits)
    case 'hints':
      return plural(locale, reasons.hints, reason.hints)
    case 'solution-opened':
      return reasons.solution
    case 'unsolved':
      return reasons.unsolved
    case 'passed':
      return reasons.passed
  }
}

function wordPoints(locale: Locale, { found, total }: Extract<Reason, { kind: 'points' }>, rating: Proposal['rating']) {
  const { reasons } = gradingWords(locale)
  if (found === 0) return reasons.noPoints
  if (rating === 'easy') return reasons.pointsQuick
  const form = { again: reasons.pointsAgain, hard: reasons.pointsHard, good: reasons.points }[rating]
  return fill(form, { found, total })
}
