import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapConcurrently } from '#lib/core/map-concurrently.ts'

/**
 * Puts a strict policy into every page of the export. A page's policy also governs the pages that are reached from it
 * by client navigation, and the sandbox's `srcdoc` document inherits it: hence the sandbox's script hash, `blob:` and
 * `wasm-unsafe-eval` everywhere. The documents in `runtime` are no pages and bring their own. Returns the number of
 * pages.
 */
export async function addPolicies(outDir: string): Promise<number> {
  const sandboxHash = await hashOfSandbox(outDir)
  const files = (await readdir(outDir, { recursive: true })).filter(isPage)
  await mapConcurrently(files, (file) => addPolicy(join(outDir, file), sandboxHash))
  return files.length
}

function isPage(file: string): boolean {
  return file.endsWith('.html') && !/^runtime[\\/]/.test(file)
}

async function addPolicy(file: string, sandboxHash: string): Promise<void> {
  const html = await readFile(file, 'utf8')
  const policy = policyOf([...new Set(inlineScripts(html).map(hashOf)), sandboxHash])
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`
  if (!html.includes('<head>')) throw new Error(`${file} has no <head> to put the content security policy into.`)
  await writeFile(
    file,
    html.replace('<head>', () => `<head>${meta}`),
  )
}

/** The policy of a page whose inline scripts have these hashes. */
export function policyOf(hashes: readonly string[]): string {
  const directives = {
    'default-src': "'self'",
    'script-src': ["'self'", ...hashes.map((hash) => `'${hash}'`), "'wasm-unsafe-eval'", 'blob:'].join(' '),
    // KaTeX, shiki and Monaco set inline styles.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
  }
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')
}

/** The texts of all scripts without a `src`. */
export function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  return [...scripts].map(([, text]) => text).filter((text) => text.length > 0)
}

export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

async function hashOfSandbox(outDir: string): Promise<string> {
  const files = await readdir(join(outDir, 'runtime'))
  const sandbox = files.find((file) => file.startsWith('sandbox-'))
  if (!sandbox) throw new Error(`${outDir}/runtime holds no sandbox; run npm run build.`)
  const [script] = inlineScripts(await readFile(join(outDir, 'runtime', sandbox), 'utf8'))
  return hashOf(script)
}
