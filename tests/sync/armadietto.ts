import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A real remoteStorage server on a free port of this machine, with one user. */
export interface StorageServer {
  readonly origin: string
  /** `user@host` */
  readonly address: string
  readonly user: string
  readonly password: string
  /** Where the user's files of this site lie. */
  readonly folder: string
  /** As if the machine lost its power. */
  halt(): Promise<void>
  /** On the same port, with the files as they were left. */
  restart(): Promise<void>
  /** Ends it and removes what it wrote. */
  close(): Promise<void>
}

const program = fileURLToPath(new URL('./armadietto-process.ts', import.meta.url))
const user = 'learner'
const password = 'pruned-weights'

export async function startArmadietto(): Promise<StorageServer> {
  const root = await mkdtemp(join(tmpdir(), 'prunewise-armadietto-'))
  let child = await start(root, 0)
  const { port } = child
  const origin = `http://localhost:${port}`
  async function halt(): Promise<void> {
    const ended = child.process.exitCode === null && child.process.signalCode === null && once(child.process, 'exit')
    child.process.kill('SIGKILL')
    await ended
  }
  return {
    origin,
    address: `${user}@localhost:${port}`,
    user,
    password,
    folder: join(root, 'storage', user.slice(0, 2), user, 'storage', 'prunewise', 'log'),
    halt,
    restart: async () => {
      child = await start(root, port)
    },
    close: async () => {
      await halt()
      await rm(root, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function start(folder: string, port: number): Promise<{ readonly process: ChildProcess; readonly port: number }> {
  const args = ['--import', 'tsx', program, folder, String(port), user, password]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const line = await Promise.race([
    once(child.stdout, 'data').then(([data]) => String(data)),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`armadietto ended with ${code} as it started`))),
  ])
  return { process: child, port: Number(line) }
}
