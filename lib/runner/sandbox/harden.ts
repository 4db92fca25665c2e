/**
 * What learner code may use: the language and a few harmless globals. Reading the clock and drawing random numbers is
 * among them, for no test grades time and every test compares with values. Whatever else a browser offers, now or
 * later, is taken away: network, storage, workers, channels, and what floods the page's thread (`reportError`) or
 * takes memory outside of JavaScript's own (`WebAssembly`, images).
 */
const language =
  'AggregateError Array ArrayBuffer AsyncDisposableStack Atomics BigInt BigInt64Array BigUint64Array Boolean DataView ' +
  'Date DisposableStack Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity ' +
  'Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ' +
  'ReferenceError Reflect RegExp Set String SuppressedError Symbol SyntaxError Temporal TypeError URIError Uint16Array ' +
  'Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI decodeURIComponent encodeURI ' +
  'encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined unescape'

const platform =
  'AbortController AbortSignal DOMException ErrorEvent Event EventTarget MessageChannel MessageEvent MessagePort ' +
  'PromiseRejectionEvent TextDecoder TextEncoder addEventListener atob btoa clearInterval clearTimeout console ' +
  'constructor crypto dispatchEvent performance queueMicrotask removeEventListener self setInterval setTimeout ' +
  'structuredClone'

/** Where tfjs keeps itself. */
const tfjs = '_tfGlobals _tfengine tf'

/** Removes from the worker's global object and its prototypes all that learner code has no use for. */
export function harden(scope: object): void {
  const allowed = new Set(`${language} ${platform} ${tfjs}`.split(' '))
  for (
    let target: object | null = scope;
    target && target !== Object.prototype;
    target = Reflect.getPrototypeOf(target)
  )
    for (const name of Object.getOwnPropertyNames(target)) if (!allowed.has(name)) Reflect.deleteProperty(target, name)
  lockPromises()
}

/** `await` of a promise asks it for its `constructor`; with this property fixed, no patch can reach our own waiting. */
function lockPromises(): void {
  Object.defineProperty(Promise.prototype, 'constructor', { writable: false, configurable: false })
}
