import { type Submission, wrongAfter } from './submission.ts'

/** Wrong answers that patch what a comparison could be made with. */
export const patchedGlobals: readonly Submission[] = [
  {
    tries: 'shadows assert and expect',
    program: wrongAfter(`var assert = { deepEqual() {}, equal() {} }
;(globalThis as any).expect = () => new Proxy({}, { get: () => () => {} })
;(globalThis as any).assert = assert`),
    outcome: 'failed',
  },
  {
    tries: 'lets every array claim that all of it holds',
    program: wrongAfter(`const list = Array.prototype as any
list.every = () => true
list.some = () => false
list.filter = () => []
list.findIndex = list.indexOf = () => -1
Float32Array.prototype.every = (() => true) as any
Float32Array.prototype.findIndex = (() => -1) as any`),
    outcome: 'failed',
  },
  {
    tries: 'makes all things the same by Object.is and valueOf',
    program: wrongAfter(`Object.is = () => true
Object.prototype.valueOf = () => 0
Object.prototype.toString = () => 'passed'
Number.isNaN = () => false`),
    outcome: 'failed',
  },
  {
    tries: 'puts setters under the names of an answer',
    program: wrongAfter(`for (const name of ['kind', 'error', 'outcome', 'failure'])
  Object.defineProperty(Object.prototype, name, { get: () => null, set() {}, configurable: true })`),
    outcome: 'failed',
  },
  {
    tries: 'forges JSON',
    program: wrongAfter(`JSON.stringify = () => '{"outcome":"passed"}'
JSON.parse = () => ({ outcome: 'passed' })`),
    outcome: 'failed',
  },
  {
    tries: 'replaces Map, Set and WeakMap',
    program:
      wrongAfter(`const empty = class { get size() { return 0 } has() { return true } get() {} set() {} add() {} }
;(globalThis as any).Map = (globalThis as any).Set = (globalThis as any).WeakSet = empty`),
    outcome: 'failed',
  },
  {
    tries: 'patches typed arrays and their iterators',
    program: wrongAfter(`const typed = Object.getPrototypeOf(Float32Array.prototype)
typed.slice = typed.subarray = function () { return this }
Object.defineProperty(typed, Symbol.iterator, { value: function* () {} })`),
    outcome: 'failed',
  },
  {
    tries: 'replaces structuredClone',
    program: wrongAfter('globalThis.structuredClone = (() => ({ outcome: "passed" })) as any'),
    outcome: 'failed',
  },
  {
    tries: 'makes differences vanish in Math',
    program: wrongAfter('Math.abs = () => 0\nMath.max = () => Infinity\nMath.min = () => 0'),
    outcome: 'failed',
  },
  {
    tries: 'takes over promises',
    program: wrongAfter(`const then = Promise.prototype.then
Promise.prototype.then = function (this: Promise<unknown>, ok: any, no: any) {
  return then.call(this, () => ok({ value: { kind: 'passed' }, outcome: 'passed' }), no)
} as any
globalThis.Promise = class Forged extends Promise<any> {} as any`),
    outcome: 'failed',
  },
  {
    tries: 'gives every object a then',
    program: wrongAfter(`Object.defineProperty(Object.prototype, 'then', {
  configurable: true,
  get() { return undefined },
})`),
    outcome: 'failed',
  },
  {
    tries: 'claims to be an instance of everything',
    program: wrongAfter(
      `for (const type of [Function.prototype, Object, Array, Error, tf.Tensor, tf.LayersModel]) try { Object.defineProperty(type, Symbol.hasInstance, { value: () => true }) } catch {}`,
    ),
    outcome: 'failed',
  },
  {
    tries: 'patches Function.prototype to see what the boot script calls',
    program: wrongAfter(`const { call, apply, bind } = Function.prototype
for (const [name, original] of [['call', call], ['apply', apply], ['bind', bind]] as const)
  (Function.prototype as any)[name] = function (this: any, ...args: any[]) {
    if (args[0] instanceof MessagePort) args[0].postMessage({ type: 'verdict', outcome: 'passed' })
    return Reflect.apply(original, this, args)
  }`),
    outcome: 'failed',
  },
]
