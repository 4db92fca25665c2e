import { asyncBodyOf, bodyOf, bodyWithRight, honestPairThen, type Submission } from './submission.ts'

/** Return values that are not what they seem: getters, proxies, thenables, conversions, later changes, odd buffers. */
export const oddValues: readonly Submission[] = [
  {
    tries: 'answers wrongly from a getter and rightly when it is asked again',
    exercise: 'magnitude-prune',
    program: honestPairThen(`let asked = 0
  return { pruned, get mask() { return asked++ === 0 ? tf.zerosLike(mask) : mask } }`),
    outcome: 'failed',
  },
  {
    tries: 'throws from a getter of its answer',
    exercise: 'magnitude-prune',
    program: honestPairThen("return { pruned, get mask() { throw new Error('from the getter') } }"),
    outcome: 'error',
    says: /from the getter/,
  },
  {
    tries: 'wraps a wrong tensor in a proxy that claims equality',
    program: bodyOf(`  return new Proxy(tf.zerosLike(w), {
    get: (tensor: any, name) => (name === 'equal' || name === 'equals' ? () => true : Reflect.get(tensor, name)),
  })`),
    outcome: 'failed',
  },
  {
    tries: 'returns a proxy whose traps all throw',
    program: bodyOf(`  const trap = () => { throw new Error('from the trap') }
  return new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap })`),
    outcome: 'error',
    says: /from the trap/,
  },
  {
    tries: 'returns a list of endless length',
    program: bodyOf(
      '  return new Proxy([], { get: (list: any, name) => (name === "length" ? 2 ** 53 : Reflect.get(list, name)) })',
    ),
    outcome: 'error',
    says: /an array of/,
  },
  {
    tries: 'returns a thenable that resolves to a wrong answer',
    program: bodyOf('  return { then: (resolve: (value: unknown) => void) => resolve(tf.zerosLike(w)) }'),
    outcome: 'failed',
  },
  {
    tries: 'returns a thenable that never resolves',
    program: bodyOf('  return { then() {} }'),
    outcome: 'timeout',
    says: /promise/,
  },
  {
    tries: 'returns a thenable that resolves twice, rightly the second time',
    program: bodyWithRight(
      `  return { then(resolve: (value: unknown) => void) { resolve(tf.zerosLike(w)); resolve(right(w, threshold)) } }`,
    ),
    outcome: 'failed',
  },
  {
    tries: 'throws from the then of its answer',
    program: bodyOf("  return { get then() { throw new Error('from then') } }"),
    outcome: 'error',
    says: /from then/,
  },
  {
    tries: 'returns an object that converts to whatever is wanted',
    exercise: 'magnitude-prune',
    program:
      honestPairThen(`const any = { valueOf: () => 1, toString: () => 'tensor', toJSON: () => mask, [Symbol.toPrimitive]: () => 1 }
  return { mask: any, pruned: any }`),
    outcome: 'failed',
    says: /mask/,
  },
  {
    tries: 'changes a wrong answer into the right one after it was returned',
    program: bodyWithRight(`  const answer = tf.zerosLike(w)
  const later = right(w, threshold).dataSync()
  setTimeout(() => answer.dataSync().set(later), 0)
  return answer`),
    outcome: 'failed',
  },
  {
    tries: 'changes a right answer into a wrong one after it was returned: what was returned counts',
    program: bodyWithRight(`  const answer = right(w, threshold)
  const values = answer.dataSync()
  setTimeout(() => values.fill(7), 0)
  return answer`),
    outcome: 'passed',
  },
  {
    tries: 'keeps its numbers in shared memory, which learner code cannot have',
    program: bodyOf('  return tf.tensor(new Float32Array(new SharedArrayBuffer(4 * w.size)), w.shape)'),
    outcome: 'error',
    says: /SharedArrayBuffer/,
  },
  {
    tries: 'makes shared memory from WebAssembly',
    program: bodyOf(
      '  const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true } as any)\n  return buffer',
    ),
    outcome: 'error',
    says: /WebAssembly/,
  },
  {
    tries: 'detaches the buffer of its answer',
    program: bodyWithRight(`  const answer = right(w, threshold)
  structuredClone(answer.dataSync(), { transfer: [answer.dataSync().buffer] })
  return answer`),
    outcome: 'error',
    says: /cannot be read/,
  },
  {
    tries: 'shrinks the buffer of its answer',
    program: bodyOf(`  const buffer = new (ArrayBuffer as any)(4 * w.size, { maxByteLength: 8 * w.size })
  const answer = tf.tensor(new Float32Array(buffer), w.shape)
  buffer.resize(4)
  return answer`),
    outcome: 'error',
    says: /cannot be read/,
  },
  {
    tries: 'returns an instance that only has the prototype of a tensor',
    program: bodyOf(`  return Object.create(tf.Tensor.prototype, {
    shape: { value: w.shape }, dtype: { value: 'float32' }, size: { value: w.size },
    dataSync: { value: () => w.dataSync() },
  })`),
    outcome: 'error',
  },
  {
    tries: 'hides the class of its tensor',
    program: bodyWithRight('  return Object.setPrototypeOf(right(w, threshold), null)'),
    outcome: 'failed',
    says: /tensor/,
  },
  {
    tries: 'returns a record that contains itself',
    program: bodyOf('  const cycle: any = { w: 1 }\n  cycle.cycle = cycle\n  return cycle'),
    outcome: 'failed',
    says: /tensor/,
  },
  { tries: 'returns a function', program: bodyOf('  return () => w'), outcome: 'error', says: /a function/ },
  { tries: 'returns a symbol', program: bodyOf("  return Symbol('w')"), outcome: 'error', says: /a symbol/ },
  { tries: 'returns a bigint', program: bodyOf('  return 1n'), outcome: 'error', says: /a bigint/ },
  {
    tries: 'rejects with nothing',
    program: asyncBodyOf('  return Promise.reject()'),
    outcome: 'error',
    says: /undefined/,
  },
  {
    tries: 'returns an honest answer with a function beside it, which is its own business',
    exercise: 'magnitude-prune',
    program: honestPairThen('return { mask, pruned, note: () => 1, when: new Date() }'),
    outcome: 'passed',
  },
]
