import type { Page } from '@playwright/test'

interface Watched {
  /** When the first worker was started, and when it said that its index is there; 0 if not yet. */
  started: number
  opened: number
  /** Of the newest question. */
  asked: number
  id: number
  answered: number
  final: number
  /** Called with the final answer. */
  settle: (() => void) | undefined
}

declare global {
  var prunewiseSearch: Watched
}

/** Runs in the page before it: notes when its search worker is asked and when it answers. */
export function watchWorkers(): void {
  const watched = {
    started: 0,
    opened: 0,
    asked: 0,
    id: 0,
    answered: 0,
    final: 0,
    settle: undefined as Watched['settle'],
  }
  globalThis.prunewiseSearch = watched
  globalThis.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args)
      watched.started ||= performance.now()
      this.addEventListener('message', ({ data }) => {
        const now = performance.now()
        if (data.kind === 'opened') watched.opened = now
        if (data.kind !== 'found' || data.id !== watched.id) return
        watched.answered ||= now
        if (!data.final) return
        watched.final = now
        watched.settle?.()
      })
    }

    override postMessage(message: { readonly kind: string; readonly id?: number }): void {
      if (message.kind === 'search') {
        Object.assign(watched, { asked: performance.now(), id: message.id, answered: 0, final: 0 })
      }
      super.postMessage(message)
    }
  }
}

/**
 * Waits until the newest question is answered for good and the page has painted; how long both answers took. Nothing
 * asks the page meanwhile: that would be work of its main thread.
 */
export function readAnswers(page: Page): Promise<{ readonly answerMs: number; readonly finalMs: number }> {
  return page.evaluate(async (paintMs) => {
    const watched = globalThis.prunewiseSearch
    if (watched.final === 0) {
      await new Promise<void>((resolve) => {
        watched.settle = resolve
      })
    }
    await new Promise((resolve) => setTimeout(resolve, paintMs))
    return { answerMs: watched.answered - watched.asked, finalMs: watched.final - watched.asked }
  }, 60)
}
