import type { Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds by the thread's own clock, which stands still while the machine runs something else. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Does something and tells the longest task of the main thread of any page meanwhile, by the thread's own clock. */
export async function longestTaskMs(page: Page, act: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser of its own')
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const mainThreads = new Set(traceEvents.filter(isNameOfMainThread).map(threadOf))
  const tasks = traceEvents.filter((event) => event.tdur !== undefined && mainThreads.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('the trace holds no task of a main thread')
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000
}

function isNameOfMainThread({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args.name === 'CrRendererMain'
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`
}
