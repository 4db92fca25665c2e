import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Armadietto from 'armadietto'

/**
 * A remoteStorage server in a process of its own, because it changes how its process ends and logs. Writes into the
 * given folder alone, tells its port in a line, and ends with the process that started it.
 */
const [folder, port, username, password] = process.argv.slice(2) as [string, string, string, string]
process.chdir(folder)
mkdirSync(join(folder, 'logs'), { recursive: true })
const store = new Armadietto.FileTree({ path: join(folder, 'storage') })
await store.createUser({ username, password, email: 'learner@example.org' }).catch(() => {
  // A server that is started again knows its user.
})
const server = new Armadietto({
  store,
  http: { host: '127.0.0.1', port: Number(port) },
  logging: { log_dir: join(folder, 'logs'), stdout: [], log_files: ['error'] },
  allow: { signup: false },
})
await server.boot()
const { _http: http } = await server._server
if (!http.listening) await once(http, 'listening')
const address = http.address()
process.stdout.write(`${typeof address === 'object' ? address?.port : address}\n`)
process.stdin.resume().on('end', () => process.exit())
