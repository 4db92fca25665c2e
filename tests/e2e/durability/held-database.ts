import type { Page } from '@playwright/test'

/** Lets the page's databases open only when the function that it resolves with is called. Before the page is loaded. */
export async function holdDatabase(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { open: openNow } = IDBFactory.prototype
    const late = new Promise((resolve) => Object.assign(globalThis, { letOpen: resolve }))
    IDBFactory.prototype.open = function (...names) {
      const request = openNow.apply(this, names)
      const { addEventListener } = request
      request.addEventListener = (name: string, listener: EventListener) =>
        addEventListener.call(request, name, (event) => {
          if (name === 'success') void late.then(() => listener(event))
          else listener(event)
        })
      return request
    }
  })
  return () => page.evaluate(() => Object(globalThis).letOpen())
}
