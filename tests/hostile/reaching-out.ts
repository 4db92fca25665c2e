import { asyncBodyOf, type Submission } from './submission.ts'

/** Where a request would go that must never be made. */
export const forbiddenAddress = 'http://localhost:1/reach-me'

/** Uses a name as an honest program would; where it is there, the program comes to its end. */
function reaching(name: string, use: string, says: RegExp = new RegExp(name)): Submission {
  const program = asyncBodyOf(`  ${use}\n  throw new Error('REACHED')`)
  return { tries: `reaches for ${name}`, program, outcome: 'error', says }
}

/** Code that tries to reach the page, the network, storage or the opener. */
export const reachingOut: readonly Submission[] = [
  reaching('fetch', `fetch('${forbiddenAddress}').catch(() => {})`),
  reaching(
    'XMLHttpRequest',
    `const request = new XMLHttpRequest(); request.open('GET', '${forbiddenAddress}'); request.send()`,
  ),
  reaching('WebSocket', "new WebSocket('ws://localhost:1/reach-me')"),
  reaching('EventSource', `new EventSource('${forbiddenAddress}')`),
  reaching('WebTransport', "new WebTransport('https://localhost:1/reach-me')"),
  reaching('navigator', `navigator.sendBeacon('${forbiddenAddress}')`),
  reaching('FontFace', `new FontFace('x', 'url(${forbiddenAddress})').load()`),
  reaching('importScripts', `;(importScripts as any)('${forbiddenAddress}')`),
  reaching('a remote module', `await import('${forbiddenAddress}')`, /import|fetch/i),
  reaching('a module in a data address', "await import('data:text/javascript,export default 1')", /import|fetch/i),
  reaching('indexedDB', "indexedDB.open('prunewise')"),
  reaching('localStorage', "localStorage.setItem('prunewise:theme', 'stolen')"),
  reaching('caches', "await caches.open('prunewise')"),
  reaching('document', "document.title = 'stolen'"),
  reaching('window', "window.parent.document.title = 'stolen'"),
  reaching('opener', "opener.location = 'about:blank'"),
  reaching('location', "location.href = 'about:blank'"),
  reaching('Worker', "new Worker('blob:x')"),
  reaching('BroadcastChannel', "new BroadcastChannel('x')"),
  reaching('eval', "eval('1')", /eval/i),
  reaching('Function', "new Function('return 1')()", /eval/i),
  reaching('the constructor of functions', "(() => {}).constructor('return this')()", /eval/i),
  reaching('WebAssembly', 'new WebAssembly.Memory({ initial: 1 })'),
  reaching('OffscreenCanvas', 'new OffscreenCanvas(30_000, 30_000)'),
]
