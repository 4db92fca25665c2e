import type { Page } from '@playwright/test'

export interface Watch {
  /** Requests to another origin than the site's; `data:` and `blob:` do not leave the page. */
  readonly foreign: string[]
  /** Policy violations and uncaught errors, as the browser words them. */
  readonly faults: string[]
}

/** Records, from now on, what a page must never do. */
export function watchPage(page: Page, origin: string): Watch {
  const watch: Watch = { foreign: [], faults: [] }
  page.context().on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) watch.foreign.push(url)
  })
  page.on('pageerror', (error) => watch.faults.push(error.message))
  page.on('console', (message) => {
    if (/content security policy|hydrat|minified react error/i.test(message.text())) watch.faults.push(message.text())
  })
  return watch
}
