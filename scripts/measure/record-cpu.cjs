// Loaded into every Node process of a measured build (see bench/growth.ts): notes its processor time when it ends.
const { appendFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    appendFileSync(process.env.CPU_RECORD, `${(user + system) / 1e6}\n`)
  })
}
