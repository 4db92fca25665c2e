import type { Page } from '@playwright/test'

interface Heartbeat {
  timer: ReturnType<typeof setInterval>
  longestGapMs: number
}

type Beating = typeof globalThis & { heartbeat?: Heartbeat }

/** Lets the page's own thread tick, from now on, and keeps the longest time between two ticks. */
export async function startHeartbeat(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as Beating
    clearInterval(scope.heartbeat?.timer)
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      heartbeat.longestGapMs = Math.max(heartbeat.longestGapMs, now - last)
      last = now
    }, 10)
    const heartbeat: Heartbeat = { timer, longestGapMs: 0 }
    scope.heartbeat = heartbeat
  })
}

/** For how long the page's thread could not answer at most. */
export async function stopHeartbeat(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { heartbeat } = globalThis as Beating
    clearInterval(heartbeat?.timer)
    return heartbeat?.longestGapMs ?? Number.POSITIVE_INFINITY
  })
}
