import { test as base, type Page } from '@playwright/test'
import { type StorageServer, startArmadietto } from '#tests/sync/armadietto.ts'
import { storedEvents } from './stored.ts'

/** A test with a remoteStorage server of its own. */
export const storageTest = base.extend<{ storage: StorageServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
  storage: async ({}, use) => {
    const server = await startArmadietto()
    await use(server)
    await server.close()
  },
})

/** Types the address and goes to the server's page. */
export async function askFor(page: Page, address: string, locale: 'en' | 'zh' = 'en'): Promise<void> {
  await page.goto(`/${locale}/sync/`)
  await page.getByRole('textbox').fill(address)
  await page.getByRole('textbox').press('Enter')
}

/** Gives the site access on the server's page, which leads back. */
export async function allow(page: Page, { password }: StorageServer): Promise<void> {
  await page.getByPlaceholder('Password').fill(password)
  await page.getByRole('button', { name: 'Allow' }).click()
}

export async function connect(page: Page, server: StorageServer): Promise<void> {
  await askFor(page, server.address)
  await allow(page, server)
  await page.getByText(/^Last synced/).waitFor()
}

/** Ids of every event in the browser's log, in order of the alphabet. */
export async function loggedIds(page: Page): Promise<string[]> {
  return (await storedEvents(page)).map(({ id }) => id).sort()
}
