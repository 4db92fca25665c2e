import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '#scripts/find-browser.ts'
import { browserArguments } from '#tests/e2e/browser.ts'

export interface KillableBrowser {
  newPage(): Promise<Page>
  /** Kills every process of the browser at once, as a power cut would; resolves when the browser is gone. */
  kill(): Promise<void>
}

/** A browser of its own process group on a profile on the disk. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const flags = ['--headless', '--remote-debugging-port=0', '--no-default-browser-check', '--disable-breakpad']
  const child = spawn(findBrowser(), [...browserArguments, ...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let browser: Browser
  try {
    browser = await chromium.connectOverCDP(await endpointOf(child))
  } catch (error) {
    killGroup(child)
    throw error
  }
  return {
    newPage: () => browser.contexts()[0].newPage(),
    kill: async () => {
      killGroup(child)
      await gone
      await browser.close().catch(() => {})
    },
  }
}

/** Runs `work` with a fresh profile folder and removes it afterwards. */
export async function withProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'prunewise-profile-'))
  try {
    await work(profile)
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (data: Buffer) => {
      said += data
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (endpoint) resolve(endpoint)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)))
  })
}
