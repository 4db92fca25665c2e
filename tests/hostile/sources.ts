import { bodyOf, honestAfter, type Submission, wrongAfter } from './submission.ts'

/** Sources that are hard on the editor, the transpiler or the loader. */
export const sources: readonly Submission[] = [
  {
    tries: 'writes in many scripts and still answers honestly',
    program: honestAfter(`// 剪枝 ✂️ 👩‍👩‍👧‍👦 \u202e right to left \u0000 Zalgo: Z̷̛̹a͉l̨g͏o
const 稀疏度 = '\\u{1F469}\\u200d \u{1F600} \\ud800'
const π = 稀疏度.length`),
    outcome: 'passed',
  },
  {
    tries: 'is as long as a source may be',
    program: honestAfter(`const data = '${'x'.repeat(95_000)}'`),
    outcome: 'passed',
  },
  {
    tries: 'is longer than a source may be',
    program: wrongAfter(`const data = '${'x'.repeat(100_001)}'`),
    outcome: 'error',
    says: /too long/,
  },
  {
    tries: 'takes the transpiler exponential time by nested type arguments',
    program: `const x = ${'<T>('.repeat(26)}`,
    outcome: 'timeout',
    says: /translated in time/,
  },
  {
    tries: 'takes the transpiler exponential time by nested conditionals',
    program: `const x = ${'a ? (b) : c => ('.repeat(30)}`,
    outcome: 'timeout',
    says: /translated in time/,
  },
  {
    tries: 'nests brackets deeper than a stack',
    program: wrongAfter(`const x = ${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    outcome: 'error',
  },
  {
    tries: 'ends in the middle of a template',
    program: `${wrongAfter('')}const x = \`\${`,
    outcome: 'error',
    says: /Syntax error/,
  },
  { tries: 'is no TypeScript at all', program: '\u{1F600} <<<<<<< HEAD\n', outcome: 'error', says: /Syntax error/ },
  {
    tries: 'passes the transpiler but not the engine',
    program: wrongAfter('let twice = 1\nlet twice = 2'),
    outcome: 'error',
    says: /twice/,
  },
  { tries: 'waits at top level', program: wrongAfter('await new Promise(() => {})'), outcome: 'error', says: /await/ },
  { tries: 'returns before it exports', program: 'return\nexport function pruneByThreshold() {}', outcome: 'error' },
  {
    tries: 'imports what is not there',
    program: wrongAfter("import fs from 'fs'\nfs.existsSync('/')"),
    outcome: 'error',
    says: /fs/,
  },
  {
    tries: 'exports nothing',
    program: bodyOf('  return w').replace('export ', ''),
    outcome: 'error',
    says: /pruneByThreshold/,
  },
  { tries: 'exports a number', program: 'export const pruneByThreshold = 1', outcome: 'error', says: /not a function/ },
]
