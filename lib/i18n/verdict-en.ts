import { failuresEn } from './verdict-failures-en.ts'
import { article, count, duration, late, list, sentence } from './verdict-phrases-en.ts'
import type { VerdictWords } from './verdict-words.ts'

export const verdictEn: VerdictWords = {
  outcomes: {
    passed: { title: 'Passed', detail: 'Every test that ran accepted your code.' },
    failed: {
      title: 'Failed',
      detail: 'Your code ran, but some answers are not right. The first of them is open below.',
    },
    error: { title: 'Error', detail: 'Your code stopped before its answer could be compared.' },
    timeout: { title: 'Timed out', detail: 'Your code was stopped because it took too long.' },
    'not-attempted': {
      title: 'Not attempted',
      detail: 'This is still the starter.',
      tryThis: 'Write the body of the function, then run again. The hints beside the task go step by step.',
    },
  },
  testOutcomes: { passed: 'passed', failed: 'failed', error: 'error', timeout: 'timed out', skipped: 'not run' },
  failures: failuresEn,
  problems: {
    syntax: ({ message, line }) => ({
      title: 'Syntax error',
      detail: line === null ? sentence(message) : `Line ${count(line)}: ${sentence(message)}`,
      tryThis: 'Look for a bracket, quote or comma that is missing there or on the line above.',
    }),
    'transpile-timeout': ({ limitMs }) => ({
      title: 'The code could not be translated in time',
      detail: `Turning the TypeScript into JavaScript took more than ${duration(limitMs)}, so nothing was run.`,
      tryThis: 'Deeply nested angle brackets or conditionals cause this; split the expression.',
    }),
    'source-too-long': ({ limit, actual }) => ({
      title: 'The code is too long',
      detail: `It has ${count(actual)} characters; at most ${count(limit)} can be run.`,
      tryThis: 'Remove what the exercise does not need, such as pasted data.',
    }),
    'missing-export': ({ names }) => ({
      title: 'An export is missing',
      detail: `The tests look for ${list(names)}, which your code does not export.`,
      tryThis: 'Write `export` before the function and keep the name that the signature gives.',
    }),
    'not-a-function': ({ names }) => ({
      title: 'An export is not a function',
      detail: `The tests call ${list(names)}, but ${names.length === 1 ? 'it is not a function' : 'they are not functions'}.`,
    }),
    'load-threw': ({ name, message }) => ({
      title:
        name === 'Thrown'
          ? 'Your code threw a value while loading'
          : `Your code threw ${article(name)} ${name} while loading`,
      detail: message ? sentence(message) : 'It carries no message.',
      tryThis: 'This happened outside of any function, before the first test.',
    }),
    'load-timeout': ({ limitMs, state }) => ({
      title: 'Time is up while loading',
      ...late('Loading your code', limitMs, state),
    }),
    flood: ({ limit }) => ({
      title: 'Too many messages',
      detail: `Your code sent more than ${count(limit)} messages of its own out of the sandbox, so it was stopped.`,
      tryThis: 'Leave `postMessage` alone and return the answer.',
    }),
    'total-timeout': ({ limitMs }) => ({
      title: 'Time is up for the whole run',
      detail: `The tests together took more than ${duration(limitMs)}; the rest was not run.`,
      tryThis: 'Look for work that is repeated for every element, and for tensors that are never disposed.',
    }),
    'sandbox-silent': () => ({
      title: 'The sandbox stopped answering',
      detail: 'It ended or crashed during the run, so there is no result. A new one is ready.',
      tryThis: 'Run again. If it happens every time, your code may use more memory than the browser gives.',
    }),
    grader: ({ message }) => ({
      title: 'The tests themselves failed',
      detail: `This is a fault of the site and not of your code: ${sentence(message)}`,
      tryThis: 'Run again with a new seed, and please report it if it stays.',
    }),
  },
  denied: (name) => `Exercises run without network, storage or page, so \`${name}\` is not there.`,
}
