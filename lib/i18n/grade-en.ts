import type { PluralForms } from './format.ts'

export const gradeEn = {
  usage:
    'Usage: npm run grade -- <slug> <file.ts> [--sample] [--seed <8 hexadecimal digits>] [--json] [--lang en|zh]\n' +
    'Exit code: 0 passed, 1 a verdict that is not a pass, 2 could not grade.',
  help: 'See npm run grade -- --help.',
  faults: {
    arguments: 'Name an exercise and one file: npm run grade -- <slug> <file.ts>.',
    option: '{message}.',
    seed: '--seed is "{seed}"; give 8 hexadecimal digits, as a verdict shows them, or a whole number below 4294967296.',
    language: '--lang is "{language}"; use en or zh.',
    slug: 'There is no exercise "{slug}". Did you mean {nearest}?',
    missing: '{file} does not exist; check the path.',
    folder: '{file} is a folder; name the file with your code.',
    unreadable: '{file} cannot be read: {message}.',
    grader: 'The grader itself failed, which says nothing about your code: {message}',
    ended:
      'The thread that ran your code ended by itself, so there is no result. It may have used more memory than it gets, or ended its own thread.',
  },
  or: ' or ',
  modes: { run: 'sample tests', submit: 'all tests' },
  heading: '{exercise}, {mode}, seed {seed}',
  passed: {
    one: '{outcome}: {passed} of {count} test passed',
    other: '{outcome}: {passed} of {count} tests passed',
  } as PluralForms,
  sample: ' (sample)',
  line: 'Line {line}',
  call: 'The call: {call}',
  lastCall: 'Last call: {call}',
  expected: 'Expected:',
  actual: 'Yours:',
  mistake: 'A known mistake answers the same',
  mistakes: 'Known mistakes that answer the same',
  note: 'Also: {text}',
  console: 'Console:',
  loadConsole: 'Console while loading:',
  consoleCut: { one: '1 more line was cut', other: '{count} more lines were cut' } as PluralForms,
  levels: { log: 'log', info: 'info', warn: 'warning', error: 'error', debug: 'debug' },
  replay: 'The same inputs again: {command}',
  replayed: 'The seed was given, so the inputs could be known; a replay never counts as solved on the site.',
}

export type GradeWords = typeof gradeEn
