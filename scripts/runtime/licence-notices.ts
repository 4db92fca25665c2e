import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that ask for no more than their notice. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

/**
 * The notices that a bundle must carry: one comment with the licence of every package whose files (`inputs`, as esbuild
 * names them) are in it. Throws where a licence is none of the permissive ones.
 */
export function licenceNotices(inputs: readonly string[]): string {
  const packages = [...new Set(inputs.map(packageOf).filter((name) => name !== null))].sort()
  return packages.map((name) => `/*! ${noticeOf(name)} */\n`).join('')
}

function packageOf(input: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null
}

function noticeOf(name: string): string {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!permissive.includes(license)) throw new Error(`${name} is under ${license}; the site may not hold it.`)
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((each) => join(folder, each)).find(existsSync)
  if (!file) throw new Error(`${name} has no licence file to quote.`)
  return `${name} ${version}, ${license}\n\n${readFileSync(file, 'utf8').trim().replaceAll('*/', '* /')}`
}
