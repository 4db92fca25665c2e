import { asyncBodyOf, bodyOf, bodyWithRight, honestAfter, type Submission } from './submission.ts'

/** Floods of messages, lines and errors, and what goes on after the answer. */
export const floods: readonly Submission[] = [
  {
    tries: 'floods every channel that it can make before an honest answer',
    program: honestAfter(`const { port1, port2 } = new MessageChannel()
for (let i = 0; i < 3000; i++) port1.postMessage({ type: 'answer', id: i })
port2.start()`),
    outcome: 'passed',
  },
  {
    tries: 'prints ten thousand lines, of which some are kept',
    program: bodyWithRight("  for (let i = 0; i < 10_000; i++) console.log('line', i)\n  return right(w, threshold)"),
    outcome: 'passed',
  },
  {
    tries: 'prints one line of a million characters',
    program: bodyWithRight("  console.log('x'.repeat(1e6))\n  return right(w, threshold)"),
    outcome: 'passed',
  },
  {
    tries: "floods the browser's own console by the other methods",
    program: bodyWithRight(`  for (let i = 0; i < 1000; i++) {
    console.table([{ i }])
    console.trace(i)
    console.dir(w)
    console.assert(false, i)
    console.count()
  }
  return right(w, threshold)`),
    outcome: 'passed',
  },
  {
    tries: 'throws in microtasks without an end',
    program: bodyOf(
      "  const again = () => { queueMicrotask(again); throw new Error('again') }\n  queueMicrotask(again)\n  return w",
    ),
    outcome: 'timeout',
  },
  {
    tries: 'throws in two thousand timers',
    program: asyncBodyOf(`  for (let i = 0; i < 2000; i++) setTimeout(() => { throw new Error('late') }, 0)
  await new Promise((resolve) => setTimeout(resolve, 100))
  return tf.zerosLike(w)`),
    outcome: 'failed',
  },
  {
    tries: 'leaves five thousand rejections that nobody handles',
    program: bodyOf("  for (let i = 0; i < 5000; i++) Promise.reject(new Error('late'))\n  return tf.zerosLike(w)"),
    outcome: 'failed',
  },
  {
    tries: 'rejects without an end',
    program: bodyOf("  for (;;) Promise.reject(new Error('late'))"),
    outcome: 'timeout',
  },
  {
    tries: 'reports errors without an end',
    program: bodyOf("  for (;;) (globalThis as any).reportError(new Error('report'))"),
    outcome: 'error',
    says: /reportError/,
  },
  {
    tries: 'rejects and floods after the verdict',
    program: bodyWithRight(`  setTimeout(() => {
    Promise.reject(new Error('after the verdict'))
    for (;;) console.log('after the verdict')
  }, 1)
  return threshold === 0.25 ? tf.zerosLike(w) : right(w, threshold)`),
    outcome: 'timeout',
  },
  {
    tries: 'goes on after an honest answer without getting in its way',
    program: bodyWithRight(`  setTimeout(() => Promise.reject(new Error('after')), 5)
  setInterval(() => console.log('after'), 5)
  return right(w, threshold)`),
    outcome: 'passed',
  },
]
