import type { PluralForms } from './format.ts'

export const attemptsEn = {
  hints: { show: 'Show hint {number} of {count}', title: 'Hint {number} of {count}' },
  solution: {
    locked: 'The discussion, the known mistakes and the reference solution open when a Submit passes.',
    giveUp: 'Give up and show the solution',
    confirmTitle: 'Give up on this exercise?',
    confirm:
      'The reference solution, the discussion and the known mistakes open. The exercise counts as not solved and comes back later; a Submit that passes still solves it.',
    show: 'Show the solution',
    keep: 'Keep trying',
    heading: 'Reference solution',
    intro: 'One way that passes all tests, beside your code as it stands.',
    compare: 'Compare with the reference solution',
    title: 'Your code and the reference solution',
    yours: 'Your code',
    reference: 'Reference solution',
    close: 'Close',
    loading: 'Loading the solution…',
    failed: 'The solution could not be loaded. Check the connection, then try again.',
    retry: 'Try again',
    plain: 'The comparison could not be loaded, so the solution stands here as text.',
  },
  attempts: {
    title: 'Earlier attempts ({count})',
    mode: { run: 'Run', submit: 'Submit' },
    replay: 'replay',
    passed: { one: '{passed} of {count} test', other: '{passed} of {count} tests' } as PluralForms,
    seed: 'seed',
    code: 'Code',
    restore: 'Restore this code',
    again: 'Run again with this seed',
    againNote: 'runs the code that is in the editor now',
    newer: 'The details of this verdict are of another version of the site and cannot be shown.',
    more: { one: 'Show 1 more', other: 'Show {count} more' } as PluralForms,
    notLasting: 'This browser did not save the attempts: the list is lost when you leave the page.',
  },
  putAway: { title: 'Code put away', code: 'When it came due again', imported: 'From an imported file' },
  replay: {
    again: 'Run again with this seed',
    note: 'A replay of known inputs: it does not count as solved.',
    fresh: 'Submit with fresh inputs',
    status: '{text}; a replay, not counted as solved',
  },
  status: {
    restored: 'The code of that attempt is in the editor.',
    alreadyThere: 'This code is in the editor already.',
    dueAgain: 'Due again: a blank start. Your earlier code is put away.',
    bringBack: 'Bring my code back',
  },
  typeErrors: {
    title: {
      one: 'TypeScript found 1 error; it does not stop a run, but it may be the cause',
      other: 'TypeScript found {count} errors; they do not stop a run, but one of them may be the cause',
    } as PluralForms,
    more: { one: '1 more is not listed.', other: '{count} more are not listed.' } as PluralForms,
  },
}

export type AttemptsWords = typeof attemptsEn
