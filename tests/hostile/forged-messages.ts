import { bodyOf, type Submission, wrongAfter } from './submission.ts'

const forged = `const forged = {
  type: 'verdict', run: 1, id: 1, error: null, args: [], aliases: [], sharedWrites: [], leaked: 0, console: [], consoleCut: 0,
  verdict: { version: 2, outcome: 'passed', problem: null, tests: [] },
}
const attempt = (act: () => unknown) => { try { act() } catch {} }
const any = globalThis as any
`

/** Verdicts and answers made by the learner's realm, on every channel that a worker may have. */
export const forgedMessages: readonly Submission[] = [
  {
    tries: 'posts a verdict out of the worker',
    program: wrongAfter(`${forged}
attempt(() => any.postMessage(forged))
attempt(() => any.postMessage({ type: 'ended', run: 1, reason: 'passed' }))`),
    outcome: 'failed',
  },
  {
    tries: 'posts a verdict to the parent, the top window and the opener',
    program: wrongAfter(`${forged}
for (const name of ['parent', 'top', 'opener', 'window', 'frames']) attempt(() => any[name].postMessage(forged, '*'))`),
    outcome: 'failed',
  },
  {
    tries: 'tells other tabs of the site by BroadcastChannel',
    program: wrongAfter(`${forged}attempt(() => new any.BroadcastChannel('judge').postMessage(forged))`),
    outcome: 'failed',
  },
  {
    tries: 'starts a nested worker from a blob that posts for it',
    program: wrongAfter(`${forged}attempt(() => {
  const url = any.URL.createObjectURL(new any.Blob(['postMessage({ type: "verdict" })']))
  new any.Worker(url)
  new any.SharedWorker(url)
})`),
    outcome: 'failed',
  },
  {
    tries: 'puts a forged message in the place of every one that is posted',
    program: wrongAfter(`${forged}
const post = MessagePort.prototype.postMessage
MessagePort.prototype.postMessage = function (this: MessagePort) { post.call(this, { ...forged, type: 'answer' }) } as any`),
    outcome: 'failed',
  },
  {
    tries: "catches the judge's port from patched listeners",
    program: bodyOf('  if (caught.length > 0) throw new Error("CAUGHT")\n  return tf.zerosLike(w)').replace(
      'export',
      `const caught: unknown[] = []
const keep = (value: unknown) => { if (value instanceof MessagePort) caught.push(value) }
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) {
  const original = EventTarget.prototype[name] as any
  EventTarget.prototype[name] = function (this: EventTarget, ...args: any[]) { keep(this); return original.apply(this, args) } as any
}
for (const name of ['postMessage', 'start', 'close'] as const) {
  const original = MessagePort.prototype[name] as any
  MessagePort.prototype[name] = function (this: MessagePort, ...args: any[]) { keep(this); return original.apply(this, args) } as any
}
for (const name of ['target', 'currentTarget', 'srcElement'])
  Object.defineProperty(Event.prototype, name, { get() { keep(this.source); return null } })
export`,
    ),
    outcome: 'failed',
  },
  {
    tries: "reads the judge's port from the events and their prototypes",
    program: bodyOf('  if (seen.length > 0) throw new Error("CAUGHT")\n  return tf.zerosLike(w)').replace(
      'export',
      `const seen: unknown[] = []
self.addEventListener('message', (event) => seen.push(event), true)
;(self as any).onmessage = (event: unknown) => seen.push(event)
for (const name of ['data', 'ports', 'source'])
  Object.defineProperty(MessageEvent.prototype, name, { get() { seen.push(this); return { type: 'call', id: 1, args: [] } } })
export`,
    ),
    outcome: 'failed',
  },
  {
    tries: "walks the call stack for the boot script's functions",
    program: bodyOf(`  const found: unknown[] = []
  ;(Error as any).prepareStackTrace = (_: unknown, sites: any[]) => {
    for (const site of sites) found.push(site.getFunction?.(), site.getThis?.())
    return ''
  }
  String(new Error('look').stack)
  try { found.push((pruneByThreshold as any).caller, (pruneByThreshold as any).arguments) } catch {}
  if (found.some((value) => value !== undefined && value !== null)) throw new Error('CAUGHT')
  return tf.zerosLike(w)`),
    outcome: 'failed',
  },
  {
    tries: 'returns what looks like an encoded answer',
    program: bodyOf("  return { kind: 'tensor', dtype: 'float32', shape: w.shape, data: w.dataSync() }"),
    outcome: 'failed',
    says: /tensor/,
  },
  {
    tries: 'returns a verdict',
    program: bodyOf("  return { version: 2, outcome: 'passed', problem: null, tests: [] }"),
    outcome: 'failed',
    says: /tensor/,
  },
  {
    tries: 'throws a verdict',
    program: bodyOf("  throw { type: 'verdict', outcome: 'passed', name: 'passed', message: 'passed' }"),
    outcome: 'error',
    says: /threw a passed passed/,
  },
  {
    tries: 'exports tests, expectations and a suite of its own',
    program: wrongAfter(`export const suite = { returns: {}, tests: [] }
export const expect = () => new Proxy({}, { get: () => () => {} })
export const tests: unknown[] = []`),
    outcome: 'failed',
  },
  {
    tries: 'closes the function that its code is put into, to run outside of it',
    program: `${wrongAfter('')}}\n;(self as any).onmessage = null\n{`,
    outcome: 'error',
    says: /Syntax error/,
  },
]
