import type { PluralForms } from './format.ts'

export const searchEn = {
  title: 'Search',
  close: 'Close the search',
  label: 'Search questions and exercises',
  placeholder: 'Words, symbols or 中文',
  results: 'Cards found',
  question: 'Question',
  exercise: 'Exercise',
  count: { one: '1 card', other: '{count} cards' } as PluralForms,
  best: { other: 'The best {shown} of {count} cards' } as PluralForms,
  none: 'Nothing found. Try fewer or shorter words, or the term in the other language.',
  loading: 'Loading the index…',
  failed: 'The search could not be loaded. Check the connection.',
  retry: 'Try again',
  start:
    'Finds questions and exercises in English and Chinese, by the words of their titles, answers and tasks. Small slips of the keys are forgiven.',
  examples: 'Examples',
  choose: 'choose',
  follow: 'open',
  leave: 'close',
  keys: 'Search (not in the editor)',
}

export type SearchWords = typeof searchEn
