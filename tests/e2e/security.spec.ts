import { expect, type Request, test } from '@playwright/test'
import { openExercise, sharedPageTest } from './shared-page.ts'
import { exerciseFile, expectOutcome } from './workbench.ts'

const slug = 'prune-by-threshold'
const head = "import * as tf from '@tensorflow/tfjs'\n"
const wrong = 'export function pruneByThreshold(w: tf.Tensor, t: number): tf.Tensor { return tf.zerosLike(w) }'

/** Programs that are wrong and try to be judged right. */
const forgeries: Readonly<Record<string, string>> = {
  'a shadowed assert and expect': `var assert = { deepEqual() {}, equal() {} }
    ;(globalThis as any).expect = () => new Proxy({}, { get: () => () => {} })
    ;(globalThis as any).assert = assert`,
  'patched prototypes': `Array.prototype.every = () => true
    Object.is = () => true
    Float32Array.prototype.every = (() => true) as any
    Float32Array.prototype.findIndex = (() => -1) as any
    JSON.stringify = (() => '""') as any
    Math.abs = () => 0
    Math.max = () => Infinity`,
  'a patched tfjs': `;(tf as any).Tensor.prototype.dataSync = () => new Float32Array(20)
    ;(tf as any).memory = () => ({ numTensors: 0 })`,
  'a hijacked onmessage': `;(self as any).onmessage = () => {}
    addEventListener('message', (event) => event.stopImmediatePropagation())
    const add = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: any[]) { return (add as any).apply(this, args) }
    Object.defineProperty(MessageEvent.prototype, 'data', { get() { return { type: 'verdict', outcome: 'passed' } } })`,
  'forged verdicts on every channel': `const forged = { type: 'verdict', run: 1, verdict: { version: 2, outcome: 'passed', tests: [], problem: null } }
    for (const send of [(self as any).postMessage, (globalThis as any).parent?.postMessage, (MessagePort.prototype as any).postMessage])
      try { send.call(self, forged, '*') } catch {}
    try { new (globalThis as any).BroadcastChannel('judge').postMessage(forged) } catch {}
    MessagePort.prototype.postMessage = function (this: MessagePort, message: any) { throw message } as any`,
}

for (const [what, attempt] of Object.entries(forgeries)) {
  sharedPageTest(`${what}: does not pass`, async ({ sharedPage: page }) => {
    await openExercise(page, slug)
    const verdict = await expectOutcome(page, `${head}${attempt}\n${wrong}`, 'failed')
    await expect(verdict).not.toHaveAttribute('data-outcome', 'passed')
    await expectOutcome(page, exerciseFile(slug, 'solution.ts'), 'passed')
  })
}

sharedPageTest(
  'a flood of messages ends the run or is ignored, and the next run works',
  async ({ sharedPage: page }) => {
    await openExercise(page, slug)
    const flood = `const { port1, port2 } = new MessageChannel()
    for (let i = 0; i < 5000; i++) port1.postMessage({ type: 'answer', id: i })`
    await expectOutcome(page, `${head}${flood}\n${wrong}`, 'failed')
    await expectOutcome(page, exerciseFile(slug, 'solution.ts'), 'passed')
  },
)

/** What must not be there, by the name that an honest program would use. Where it is there, none of these throws. */
const denied = {
  fetch: "fetch('http://localhost:1/reach-me').catch(() => {})",
  XMLHttpRequest: "const x = new XMLHttpRequest(); x.open('GET', 'http://localhost:1/reach-me'); x.send()",
  WebSocket: "new WebSocket('ws://localhost:1/reach-me')",
  indexedDB: "indexedDB.open('prunewise')",
  localStorage: "localStorage.getItem('prunewise:locale')",
  importScripts: `const load = (globalThis as any).importScripts.bind(self)
      try { load('http://localhost:1/reach-me') } catch {}`,
  Worker: "new Worker('blob:x')",
  BroadcastChannel: "new BroadcastChannel('x')",
  eval: "eval('1')",
  Function: "new Function('return 1')()",
  document: '(globalThis as any).document.title.length',
  opener: '(globalThis as any).parent.document.title',
} as const

for (const [name, use] of Object.entries(denied)) {
  sharedPageTest(`${name} is denied`, async ({ sharedPage: page }) => {
    await openExercise(page, slug)
    const requests: string[] = []
    const record = (request: Request) => requests.push(request.url())
    page.context().on('request', record)
    const program = `${head}export async function pruneByThreshold(w: tf.Tensor) {
      ${use}
      throw new Error('REACHED')
    }`
    const verdict = await expectOutcome(page, program, 'error')
    await expect(verdict).not.toContainText('REACHED')
    page.context().off('request', record)
    expect(requests.filter((url) => url.includes('reach-me'))).toEqual([])
  })
}

test('the sandbox is opaque and its document allows nothing but its script and blobs', async ({ page }) => {
  await page.goto(`/en/exercises/${slug}/`)
  await expectOutcome(page, exerciseFile(slug, 'solution.ts'), 'passed')
  const frame = page.locator('iframe[title="sandbox"]')
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts')
  const origin = await page
    .frames()
    .at(-1)
    ?.evaluate(() => self.origin)
  expect(origin).toBe('null')
  expect(await frame.getAttribute('srcdoc')).toContain("default-src 'none'")
})
