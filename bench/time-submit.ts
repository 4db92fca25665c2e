import type { Page } from '@playwright/test'
import type { Outcome } from '#lib/runner/verdict.ts'

/** Presses Submit in the page and waits for the verdict there, so that no round trip of the driver is counted. */
export function timeSubmit(page: Page, expected: Outcome): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const submit = [...document.querySelectorAll('button')].find(
          (button) => button.textContent?.trim() === 'Submit',
        )
        const selector = '[data-testid="verdict"]'
        const before = document.querySelector<HTMLElement>(selector)?.dataset.place
        const started = performance.now()
        const observer = new MutationObserver(() => {
          const { outcome, place } = document.querySelector<HTMLElement>(selector)?.dataset ?? {}
          if (!outcome || place === before) return
          observer.disconnect()
          if (outcome === wanted) resolve(performance.now() - started)
          else reject(new Error(`the program got ${outcome}`))
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        submit?.click()
      }),
    expected,
  )
}
