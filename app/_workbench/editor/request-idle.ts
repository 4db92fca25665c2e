/** Calls back when the page has nothing else to do, or a while later. Safari has no idle callback. */
export function requestIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: 2_000 })
  else setTimeout(callback, 200)
}
