import { defineConfig } from '@playwright/test'
import { browserArguments } from '#tests/e2e/browser.ts'

const port = Number(process.env.E2E_PORT ?? 4173)

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'hostile/*.spec.ts'],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A shared machine stalls now and then; a test that passes again is listed as flaky, a fault fails three times.
  // The tests of security allow none of it.
  retries: process.env.CI ? 2 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    // The tests of the worker bring it themselves; the others see the site as it is served.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined, args: [...browserArguments] },
  },
  webServer: {
    command: 'npx tsx scripts/serve.ts',
    url: `http://localhost:${port}/en/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
