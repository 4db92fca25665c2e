import { bodyOf, bodyWithRight, honestPairThen, type Submission } from './submission.ts'

/** Tensors that are nearly right: huge, sparse, of another dtype, with NaN or almost zeros, disposed. */
export const oddTensors: readonly Submission[] = [
  {
    tries: 'returns millions of numbers',
    program: bodyOf('  return tf.zeros([3_000_000])'),
    outcome: 'error',
    says: /too large/,
  },
  {
    tries: 'returns a huge sparse array',
    program: bodyOf('  return new Array(4_000_000_000)'),
    outcome: 'error',
    says: /an array of 4,?000/,
  },
  {
    tries: 'returns a sparse array where a tensor should be',
    program: bodyOf('  const list: number[] = []\n  list[3] = 1\n  return list'),
    outcome: 'failed',
    says: /tensor/,
  },
  { tries: 'returns NaN for every weight', program: bodyOf('  return tf.mul(w, NaN)'), outcome: 'failed', says: /NaN/ },
  {
    tries: 'returns Infinity for every weight',
    program: bodyOf('  return tf.fill(w.shape, Infinity)'),
    outcome: 'failed',
  },
  {
    tries: 'makes pruned weights very small instead of zero',
    program: bodyOf('  return tf.tidy(() => tf.where(tf.greaterEqual(tf.abs(w), threshold), w, tf.mul(w, 1e-30)))'),
    outcome: 'failed',
  },
  {
    tries: 'leaves -0 where a weight was pruned: zero is zero',
    program: bodyWithRight('  return tf.tidy(() => tf.mul(right(w, threshold), -1).mul(-1).sub(0).mul(1))'),
    outcome: 'passed',
  },
  {
    tries: 'returns a mask of int32 that looks right',
    exercise: 'magnitude-prune',
    program: honestPairThen("return { mask: tf.cast(mask, 'int32'), pruned }"),
    outcome: 'failed',
    says: /int32/,
  },
  {
    tries: 'returns a mask of booleans that looks right',
    exercise: 'magnitude-prune',
    program: honestPairThen("return { mask: tf.cast(mask, 'bool'), pruned }"),
    outcome: 'failed',
    says: /bool/,
  },
  {
    tries: 'returns nested lists that look like the tensors',
    exercise: 'magnitude-prune',
    program: honestPairThen('return { mask: mask.arraySync(), pruned: pruned.arraySync() }'),
    outcome: 'failed',
    says: /mask/,
  },
  {
    tries: 'overwrites the dtype of its tensor, whose numbers are still whole',
    exercise: 'magnitude-prune',
    program: honestPairThen(
      "const ints = tf.cast(pruned, 'int32')\n  Object.defineProperty(ints, 'dtype', { value: 'float32' })\n  return { mask, pruned: ints }",
    ),
    outcome: 'failed',
    says: /pruned/,
  },
  {
    tries: 'overwrites the shape of its tensor by one with holes',
    program: bodyWithRight(
      "  const answer = right(w, threshold)\n  Object.defineProperty(answer, 'shape', { value: [, 2] })\n  return answer",
    ),
    outcome: 'error',
    says: /cannot leave|cannot be read/,
  },
  {
    tries: 'returns a tensor of strings',
    program: bodyOf("  return tf.tensor(['a', 'b'])"),
    outcome: 'error',
    says: /a string tensor/,
  },
  {
    tries: 'returns a complex tensor',
    program: bodyOf('  return tf.complex(w, w)'),
    outcome: 'error',
    says: /a complex64 tensor/,
  },
  {
    tries: 'returns a disposed tensor',
    program: bodyWithRight('  const answer = right(w, threshold)\n  answer.dispose()\n  return answer'),
    outcome: 'error',
    says: /disposed/,
  },
  {
    tries: 'disposes its input and answers rightly',
    program: bodyWithRight('  const answer = right(w, threshold)\n  w.dispose()\n  return answer'),
    outcome: 'failed',
    says: /An argument was disposed/,
  },
  {
    tries: 'guesses the test from its threshold',
    program: bodyOf(
      '  if (threshold === 9) return tf.zerosLike(w)\n  if (threshold === 0) return tf.clone(w)\n  return tf.mul(w, tf.cast(tf.greater(w, 0.25), "float32"))',
    ),
    outcome: 'failed',
  },
  {
    tries: 'knows the fixed example by heart and guesses the rest',
    exercise: 'magnitude-prune',
    program: honestPairThen(`const known = w.size === 4 && w.dataSync()[0] < -0.89
  return known ? { mask, pruned } : { mask: tf.onesLike(w), pruned: tf.clone(w) }`),
    outcome: 'failed',
  },
  {
    tries: 'remembers the answers of earlier calls',
    exercise: 'magnitude-prune',
    program: honestPairThen(`const memory = globalThis as any
  memory.last ??= mask.dataSync().slice()
  const again = tf.tensor(Float32Array.from({ length: w.size }, (_, i) => memory.last[i] ?? 1), w.shape)
  return { mask: again, pruned: tf.mul(w, again) }`),
    outcome: 'failed',
  },
]
