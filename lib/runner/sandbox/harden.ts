/**
 * Takes away what reaches out of a worker. The sandbox's policy already denies network and storage; without these
 * names a learner gets a plain ReferenceError, and neither nested workers nor other channels exist.
 */
const denied = [
  'BroadcastChannel',
  'EventSource',
  'FileReaderSync',
  'Notification',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'caches',
  'close',
  'cookieStore',
  'fetch',
  'importScripts',
  'indexedDB',
  'postMessage',
  'requestFileSystem',
  'webkitRequestFileSystem',
  'onmessage',
  'onmessageerror',
] as const

const deniedOfNavigator = ['sendBeacon', 'serviceWorker', 'storage', 'locks', 'usb', 'hid', 'serial', 'gpu'] as const

/** Removes the denied names from the worker's global object and its prototypes. */
export function harden(scope: object): void {
  for (
    let target: object | null = scope;
    target && target !== Object.prototype;
    target = Object.getPrototypeOf(target)
  ) {
    for (const name of denied) Reflect.deleteProperty(target, name)
  }
  const { navigator } = scope as { navigator?: object }
  for (let target = navigator ?? null; target && target !== Object.prototype; target = Object.getPrototypeOf(target)) {
    for (const name of deniedOfNavigator) Reflect.deleteProperty(target, name)
  }
}
