import { bodyOf, type Submission, wrongAfter } from './submission.ts'

/** Things that are thrown and are no errors, or errors that are hard to describe. */
export const thrown: readonly Submission[] = [
  { tries: 'throws a string', program: bodyOf("  throw 'a plain string'"), outcome: 'error', says: /a plain string/ },
  { tries: 'throws null', program: bodyOf('  throw null'), outcome: 'error', says: /null/ },
  { tries: 'throws a symbol', program: bodyOf("  throw Symbol('s')"), outcome: 'error', says: /a symbol/ },
  { tries: 'throws a function', program: bodyOf('  throw () => 1'), outcome: 'error', says: /a function/ },
  {
    tries: 'throws an object whose every property throws',
    program: bodyOf("  throw new Proxy({}, { get() { throw new Error('gotcha') } })"),
    outcome: 'error',
    says: /cannot be described/,
  },
  {
    tries: 'throws an error with a message of a million characters',
    program: bodyOf("  throw new Error('x'.repeat(1e6))"),
    outcome: 'error',
    says: /xxxx/,
  },
  {
    tries: 'throws an error whose name and message are no texts',
    program: bodyOf("  throw Object.assign(new Error('x'), { name: 7, message: { toString: null }, stack: [] })"),
    outcome: 'error',
    says: /not an Error/,
  },
  {
    tries: 'throws while it is loaded',
    program: wrongAfter("throw { toString: 'no function' }"),
    outcome: 'error',
    says: /while loading/,
  },
  {
    tries: 'throws from patched String methods while its error is described',
    program: bodyOf("  throw new TypeError('my own words')").replace(
      'export',
      `for (const name of ['slice', 'indexOf', 'match', 'charCodeAt', 'split', 'replace', 'trim'])
  (String.prototype as any)[name] = () => { throw 'patched' }
RegExp.prototype.exec = () => { throw 'patched' }
export`,
    ),
    outcome: 'error',
    says: /my own words/,
  },
]
