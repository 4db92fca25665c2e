import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The program files of the tools that our scripts start, so that no shell is needed on any system. */
const programs = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
} as const

export type Tool = keyof typeof programs

/** Runs a tool of `node_modules` with this Node; rejects with a sentence when it fails. */
export function runTool(
  tool: Tool,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const [name, ...rest] = programs[tool].split('/')
  const packageName = name.startsWith('@') ? `${name}/${rest.shift()}` : name
  const file = join(packageFolder(packageName), ...rest)
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${[tool, ...args].join(' ')} failed (${signal ?? `exit code ${code}`}).`))
    })
  })
}

function packageFolder(name: string): string {
  const paths = require.resolve.paths(name) ?? []
  const found = paths.map((path) => join(path, name)).find((path) => exists(join(path, 'package.json')))
  if (!found) throw new Error(`The package ${name} is not installed; run npm ci first.`)
  return found
}

function exists(file: string): boolean {
  try {
    return dirname(require.resolve(file)).length > 0
  } catch {
    return false
  }
}
