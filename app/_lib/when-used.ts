const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'] as const

let used: Promise<void> | undefined

/** Resolves at the reader's first sign of life: what only one who acts needs is not sent to one who has left again. */
export function whenUsed(): Promise<void> {
  used ??= new Promise((resolve) => {
    for (const sign of signs) addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true })
  })
  return used
}
