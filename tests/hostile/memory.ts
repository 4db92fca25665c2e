import { bodyOf, type Submission } from './submission.ts'

/**
 * Code that takes memory until it is stopped. A worker has no cap of its own: what stops it is the deadline or the
 * engine's limit of a heap, whichever comes first.
 */
export const memoryBombs: readonly Submission[] = [
  {
    tries: 'fills arrays without an end',
    program: bodyOf('  const kept: unknown[] = []\n  for (;;) kept.push([1.5, kept.length, {}])'),
    outcome: 'timeout',
  },
  {
    tries: 'allocates buffers without an end',
    program: bodyOf('  const kept: unknown[] = []\n  for (;;) kept.push(new Float64Array(1e6).fill(1))'),
    outcome: 'timeout',
  },
  {
    tries: 'doubles a string',
    program: bodyOf("  let text = 'x'\n  for (;;) text += text"),
    outcome: 'error',
    says: /string length/i,
  },
  {
    tries: 'makes tensors without an end',
    program: bodyOf('  const kept: unknown[] = []\n  for (;;) kept.push(tf.ones([1e6]))'),
    outcome: 'timeout',
  },
  {
    tries: 'asks for one tensor of more memory than there is',
    program: bodyOf('  return tf.zeros([1e12])'),
    outcome: 'error',
    says: /array length|allocation/i,
  },
  {
    tries: 'asks for an array of more items than there can be',
    program: bodyOf('  return new Array(2 ** 32)'),
    outcome: 'error',
    says: /array length/i,
  },
  {
    tries: 'collects timers without an end',
    program: bodyOf('  for (;;) setTimeout(() => w, 1e9)'),
    outcome: 'timeout',
  },
]
