import { asyncBodyOf, bodyOf, type Submission, wrongAfter } from './submission.ts'

const loop = 'for (;;) {}'

/** Code that does not end, wherever code of the learner runs. */
export const loops: readonly Submission[] = [
  { tries: 'loops in the function', program: bodyOf(`  ${loop}`), outcome: 'timeout', says: /more than 3 s/ },
  { tries: 'loops while it is loaded', program: wrongAfter(loop), outcome: 'timeout', says: /while loading/ },
  {
    tries: 'loops in microtasks',
    program: asyncBodyOf('  for (;;) await null'),
    outcome: 'timeout',
    says: /more than 3 s/,
  },
  {
    tries: 'loops in timers and never answers',
    program: bodyOf('  const again = () => setTimeout(again, 0)\n  again()\n  return new Promise(() => {})'),
    outcome: 'timeout',
    says: /promise/,
  },
  {
    tries: 'loops in a timer that it set before it answers',
    program: asyncBodyOf(
      `  setTimeout(() => { ${loop} }, 0)\n  await new Promise((resolve) => setTimeout(resolve, 50))\n  return w`,
    ),
    outcome: 'timeout',
    says: /more than 3 s/,
  },
  {
    tries: 'calls itself without an end',
    program: bodyOf('  return pruneByThreshold(w, threshold)'),
    outcome: 'error',
    says: /call stack/,
  },
  {
    tries: 'catches its own overflow and goes on',
    program: bodyOf('  const down = (): void => { try { down() } finally { down() } }\n  return down()'),
    outcome: 'timeout',
  },
  {
    tries: 'backtracks in a regular expression',
    program: bodyOf("  return /^(a+)+$/.test('a'.repeat(60) + '!')"),
    outcome: 'timeout',
  },
  { tries: 'loops in a getter of its answer', program: bodyOf(`  return { get w() { ${loop} } }`), outcome: 'timeout' },
  {
    tries: 'loops in a getter of its module',
    program:
      "Object.defineProperty(exports, 'pruneByThreshold', { get() { for (;;) {} } })\ndeclare const exports: object",
    outcome: 'timeout',
    says: /while loading/,
  },
  {
    tries: 'loops in a trap of a proxy',
    program: bodyOf(`  return new Proxy({}, { ownKeys() { ${loop} } })`),
    outcome: 'timeout',
  },
  {
    tries: 'loops in the then of its answer',
    program: bodyOf(`  return { get then() { ${loop} } }`),
    outcome: 'timeout',
  },
  {
    tries: 'loops in the message of what it throws',
    program: bodyOf(`  throw { get message() { ${loop} } }`),
    outcome: 'timeout',
  },
  {
    tries: 'loops in the toString of what it prints',
    program: bodyOf(`  console.log(Object.assign(Object.create(null), { toJSON() { ${loop} } }))`),
    outcome: 'timeout',
  },
  {
    tries: 'loops in the stack of what it throws',
    program: bodyOf(`  ;(Error as any).prepareStackTrace = () => { ${loop} }\n  throw new Error('look')`),
    outcome: 'timeout',
  },
  {
    tries: 'loops inside a method that looks for no interruption',
    program: bodyOf('  return Array.prototype.join.call({ length: 2 ** 32 - 1 } as any, "")'),
    outcome: 'timeout',
  },
  {
    tries: 'resolves to thenables without an end',
    program: bodyOf(
      '  const endless = { then: (resolve: (value: unknown) => void) => resolve(endless) }\n  return endless',
    ),
    outcome: 'timeout',
  },
]
