import { honestAfter, honestPairThen, type Submission, solutionOf } from './submission.ts'

/** Honest answers that patch what they do not need themselves: they must pass. */
export const noise: readonly Submission[] = [
  {
    tries: 'counts the calls of array methods',
    program: honestAfter(`let calls = 0
for (const name of ['map', 'filter', 'forEach', 'reduce', 'slice', 'push', 'indexOf', 'join', 'concat'] as const) {
  const original = Array.prototype[name] as any
  Array.prototype[name] = function (this: unknown, ...args: any[]) { calls++; return original.apply(this, args) } as any
}`),
    outcome: 'passed',
  },
  {
    tries: 'breaks array methods that it does not need',
    program: honestAfter(`const broken = () => { throw new Error('broken') }
for (const name of ['map', 'flatMap', 'filter', 'reduce', 'some', 'find', 'join', 'push', 'pop', 'concat', 'includes', 'fill', 'at'])
  (Array.prototype as any)[name] = broken
Array.from = Array.of = broken as any`),
    outcome: 'passed',
  },
  {
    tries: 'breaks the iteration of arrays, sets and maps',
    program: honestAfter(`for (const type of [Array, Set, Map])
  Object.defineProperty(type.prototype, Symbol.iterator, { value() { throw new Error('broken') } })`),
    outcome: 'passed',
  },
  {
    tries: 'breaks objects, JSON, Map and Set',
    program: honestAfter(`const broken = () => { throw new Error('broken') }
Object.values = Object.entries = Object.assign = Object.is = broken as any
JSON.stringify = JSON.parse = broken as any
;(globalThis as any).Map = (globalThis as any).Set = (globalThis as any).String = broken`),
    outcome: 'passed',
  },
  {
    tries: 'breaks functions, strings and regular expressions',
    program: honestAfter(`const broken = () => { throw 'broken' }
Object.assign(Function.prototype, { call: broken, apply: broken, bind: broken })
for (const name of ['slice', 'indexOf', 'match', 'replace', 'split', 'charCodeAt', 'trim', 'startsWith'])
  (String.prototype as any)[name] = broken
RegExp.prototype.exec = broken as any`),
    outcome: 'passed',
  },
  {
    tries: 'breaks typed arrays and buffers',
    program: honestAfter(`const broken = () => { throw new Error('broken') }
const typed = Object.getPrototypeOf(Float32Array.prototype)
for (const name of ['slice', 'subarray', 'every', 'map', 'set', 'fill']) typed[name] = broken
Object.defineProperty(typed, Symbol.iterator, { value: broken })
ArrayBuffer.isView = ArrayBuffer.prototype.slice = broken as any`),
    outcome: 'passed',
  },
  {
    tries: 'breaks promises, messages and events',
    program: honestAfter(`const broken = () => { throw new Error('broken') }
Object.assign(Promise.prototype, { then: broken, catch: broken, finally: broken })
Object.assign(MessagePort.prototype, { postMessage: broken, start: broken, close: broken })
Object.assign(EventTarget.prototype, { addEventListener: broken, removeEventListener: broken, dispatchEvent: broken })
Object.defineProperty(MessageEvent.prototype, 'data', { get: broken })`),
    outcome: 'passed',
  },
  {
    tries: 'puts accessors on Object.prototype and Array.prototype',
    program: honestAfter(`for (const name of ['kind', 'id', 'error', 'toJSON', 'then'])
  Object.defineProperty(Object.prototype, name, { get: () => undefined, set() {}, configurable: true })
for (const index of ['5', '6', '7'])
  Object.defineProperty(Array.prototype, index, { get: () => undefined, set() {}, configurable: true })`),
    outcome: 'passed',
  },
  {
    tries: 'replaces Promise by a subclass and answers late',
    program: honestAfter(`globalThis.Promise = class Slow<T> extends Promise<T> {} as any`).replace(
      'return right(w, threshold)',
      'return new Promise((resolve) => setTimeout(() => resolve(right(w, threshold)), 20))',
    ),
    outcome: 'passed',
  },
  {
    tries: 'returns a thenable of its own that is honest',
    program: honestAfter('').replace(
      'return right(w, threshold)',
      'return { then: (resolve: (value: unknown) => void) => setTimeout(() => resolve(right(w, threshold)), 1) }',
    ),
    outcome: 'passed',
  },
  {
    tries: 'prints all kinds of things',
    program: honestAfter(`const cycle: any = {}
cycle.cycle = cycle
console.log(cycle, null, undefined, -0, 1n, Symbol('s'), () => 1, new Map([[1, 2]]), new Float32Array(1e6), [1, [2]], new Error('e'))
console.log(new Proxy({}, { get() { throw 1 }, ownKeys() { throw 2 } }), Object.create(null), tf.scalar(1), new DataView(new ArrayBuffer(8)))`),
    outcome: 'passed',
  },
  {
    tries: 'reads the clock and draws random numbers, which no test grades',
    program: honestAfter(
      'const seen = [Date.now(), performance.now(), Math.random(), crypto.getRandomValues(new Uint8Array(4))]\nconsole.log(seen.length)',
    ),
    outcome: 'passed',
  },
  {
    tries: 'casts its mask from bool, where tfjs keeps the bytes',
    exercise: 'magnitude-prune',
    program: honestPairThen(
      "const bytes = tf.tidy(() => tf.cast(tf.cast(mask, 'bool'), 'float32'))\n  mask.dispose()\n  return { mask: bytes, pruned }",
    ),
    outcome: 'passed',
  },
  {
    tries: 'gives every object a toJSON before an honest change of a model',
    exercise: 'weight-prune',
    program: `Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value: () => ({ forged: true }) })
${solutionOf('weight-prune')}`,
    outcome: 'passed',
  },
]
