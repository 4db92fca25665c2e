import { uncurry } from '#lib/exercise-kit/primordials.ts'

/** Events and ports as they were before learner code loaded, each method with its `this` first. */
export const readData = readerOf(MessageEvent.prototype, 'data')
export const readPorts = readerOf(MessageEvent.prototype, 'ports')
export const stopPropagation = uncurry(Event.prototype.stopImmediatePropagation)
export const preventDefault = uncurry(Event.prototype.preventDefault)
export const portPost = uncurry(MessagePort.prototype.postMessage as (message: unknown) => void)
export const portStart = uncurry(MessagePort.prototype.start)
export const portListen = uncurry(
  EventTarget.prototype.addEventListener as (type: string, listener: (event: MessageEvent) => void) => void,
)

function readerOf(prototype: object, name: string): (event: object) => unknown {
  return uncurry(Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: object) => unknown)
}
