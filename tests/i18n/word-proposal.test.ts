import { describe, expect, it } from 'vitest'
import { locales } from '#lib/core/locale.ts'
import { type Proposal, proposeFromNumbers, proposeFromPoints, proposeFromRound } from '#lib/core/study/propose.ts'
import { freshRound } from '#lib/core/study/state.ts'
import { wordProposal } from '#lib/i18n/word-proposal.ts'

const solved = { ...freshRound, solved: true, submits: 2, solvedAfterMs: 1e9 }
const proposals: readonly (readonly [string, Proposal, string])[] = [
  ['no point', proposeFromPoints(0, 5, 1), 'Proposed: Again. Tick the points that your answer had.'],
  ['few points', proposeFromPoints(2, 5, 1), 'Proposed: Again. 2 of 5 points: less than half.'],
  ['some points', proposeFromPoints(3, 5, 1), 'Proposed: Hard. 3 of 5 points: more than half, with gaps.'],
  ['most points', proposeFromPoints(4, 5, 1), 'Proposed: Good. 4 of 5 points.'],
  ['all points', proposeFromPoints(5, 5, 1), 'Proposed: Easy. Every point, and quickly.'],
  ['wrong numbers', proposeFromNumbers(1, 2, 1), 'Proposed: Again. 1 of 2 numbers right.'],
  ['right numbers', proposeFromNumbers(2, 2, 1), 'Proposed: Good. Every number right at the first check.'],
  ['later numbers', proposeFromNumbers(2, 2, 3), 'Proposed: Hard. Every number right, after 3 checks.'],
  ['solved', proposeFromRound(solved, 1), 'Proposed: Good. Passed without help, after 2 Submits.'],
  ['unsolved', proposeFromRound(freshRound, 1), 'Proposed: Again. Not solved yet.'],
]

describe('wordProposal', () => {
  it.each(proposals)('of %s says what and why', (_name, proposal, text) => {
    expect(wordProposal('en', proposal)).toBe(text)
  })

  it('leaves no placeholder open in either language', () => {
    for (const locale of locales) {
      for (const [, proposal] of proposals) expect(wordProposal(locale, proposal)).not.toMatch(/[{}]|undefined/)
    }
    expect(wordProposal('zh', proposeFromPoints(4, 5, 1))).toBe('建议：良好。5 点中了 4 点。')
  })
})
