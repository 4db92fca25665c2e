/**
 * The built-in functions that the learner's realm is worked with, bound when this file loads, which is before learner
 * code does. What patches a prototype afterwards must not turn an honest answer into a broken one. For the same reason
 * the code there goes through lists by index: `for … of`, spread and destructuring ask the list's prototype.
 */
const { bind, call } = Function.prototype
const { setPrototypeOf } = Reflect

/** Turns a method into a function that takes its `this` first. */
export function uncurry<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Result,
): (self: This, ...args: Args) => Result {
  return bind.call(call, method) as (self: This, ...args: Args) => Result
}

export const { apply, defineProperty, deleteProperty, getPrototypeOf } = Reflect
export const { isArray } = Array
export const { keys, is: isSame } = Object
export const { isView } = ArrayBuffer
export const { parse: parseJson, stringify: stringifyJson } = JSON
export const sliceText = uncurry(String.prototype.slice)
export const findText = uncurry(String.prototype.indexOf) as (text: string, part: string) => number
export const lowerCase = uncurry(String.prototype.toLowerCase)
export const replaceText = uncurry(String.prototype.replace as (part: RegExp, by: string) => string)
export const codeAt = uncurry(String.prototype.charCodeAt)
export const plainPrototype: object = Object.prototype

export const isInstance = uncurry(Function.prototype[Symbol.hasInstance]) as (type: unknown, value: unknown) => boolean

/** As `list.push(item)`; neither a patched `push` nor a setter on a prototype takes part. */
export function append<T>(list: T[], item: T): void {
  appended.value = item
  defineProperty(list, list.length, appended)
  appended.value = undefined
}

/** The same object without a prototype: nothing can be inherited into it, such as a `then`. */
export function bare<T extends object>(object: T): T {
  setPrototypeOf(object, null)
  return object
}

/** One for all, for it is asked for very often. It holds an item only while it is appended. */
const appended = bare<PropertyDescriptor>({ value: undefined, writable: true, enumerable: true, configurable: true })

type Numbers = Float32Array | Int32Array | Uint8Array
type NumbersType = new (length: number) => Numbers

const typedArrayPrototype = getPrototypeOf(Float32Array.prototype) as object
const tagOf = uncurry(getterOf(typedArrayPrototype, Symbol.toStringTag)) as (value: unknown) => string | undefined
const lengthOf = uncurry(getterOf(typedArrayPrototype, 'length')) as (value: unknown) => number
const bufferOf = uncurry(getterOf(typedArrayPrototype, 'buffer')) as (value: unknown) => ArrayBuffer
const offsetOf = uncurry(getterOf(typedArrayPrototype, 'byteOffset')) as (value: unknown) => number
const Bits = Int32Array
const setNumbers = uncurry((typedArrayPrototype as Float32Array).set)
/** The typed arrays that tfjs holds numbers in, by their tag. */
const held: Readonly<Record<string, true>> = bare({ Float32Array: true, Int32Array: true, Uint8Array: true })
/** The one that a tensor of a dtype should be held in. */
const types: Readonly<Record<'float32' | 'int32' | 'bool', NumbersType>> = bare({
  float32: Float32Array,
  int32: Int32Array,
  bool: Uint8Array,
})

/** The length of a typed array, whatever its own properties say; null for everything else. */
export function typedLength(value: unknown): number | null {
  return tagOf(value) === undefined ? null : lengthOf(value)
}

/**
 * A copy as a tensor of the dtype should hold it, or null for what no tensor holds. tfjs itself does not always do so:
 * its `cast` from bool to float32 keeps the bytes.
 */
export function copyNumbers(value: unknown, dtype: keyof typeof types): Numbers | null {
  if (!held[tagOf(value) ?? '']) return null
  const length = lengthOf(value)
  const copy = new types[dtype](length)
  // A detached buffer has no length, and cannot be read.
  if (length > 0) setNumbers(copy, value as Numbers)
  return copy
}

/** Whether both are typed arrays that tfjs holds numbers in, of one type, and the same to the bit. */
export function sameBits(a: unknown, b: unknown): boolean {
  const tag = tagOf(a) ?? ''
  const length = held[tag] && tag === tagOf(b) ? lengthOf(a) : -1
  if (length <= 0 || length !== lengthOf(b)) return length === 0 && lengthOf(b) === 0
  const isBytes = tag === 'Uint8Array'
  const one = isBytes ? (a as Uint8Array) : new Bits(bufferOf(a), offsetOf(a), length)
  const other = isBytes ? (b as Uint8Array) : new Bits(bufferOf(b), offsetOf(b), length)
  for (let i = 0; i < length; i++) if (one[i] !== other[i]) return false
  return true
}

function getterOf(holder: object, name: string | symbol): (this: unknown) => unknown {
  return Reflect.getOwnPropertyDescriptor(holder, name)?.get as (this: unknown) => unknown
}
