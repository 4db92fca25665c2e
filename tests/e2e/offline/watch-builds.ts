import type { Page } from '@playwright/test'

/** The builds that are named in what one document was answered with, itself included. */
export type BuildsOfDocument = ReadonlySet<string>

/** From now on reads whatever the site answers to a page; one set for each document that the page shows. */
export function watchBuilds(page: Page, builds: readonly string[]): () => Promise<readonly BuildsOfDocument[]> {
  const documents: Promise<string>[][] = []
  page.on('response', (response) => {
    const request = response.request()
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents.push([])
    // A worker's script and what says that there is a new version belong to no document.
    if (/\/sw\.js$|\/offline\//.test(response.url())) return
    documents.at(-1)?.push(response.text().catch(() => ''))
  })
  return async () => {
    const texts = await Promise.all(documents.map((document) => Promise.all(document)))
    return texts.map((document) => new Set(builds.filter((build) => document.some((text) => text.includes(build)))))
  }
}
