import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleClassic, bundleJudge, bundleModule } from '#scripts/runtime/bundle.ts'
import { buildMonacoWorkers } from '#scripts/runtime/monaco-workers.ts'
import { syncDocument } from '#scripts/runtime/sync-document.ts'
import { buildTfjsTypes } from '#scripts/runtime/tfjs-types.ts'

const outDir = join('public', 'runtime')

/**
 * Builds what Next does not: the workers, the sandbox and its scripts, the tfjs declarations, the reference solutions
 * as text, the KaTeX style sheet, the document that syncs.
 * File names carry a hash of the content; `manifest.json` says which is which.
 */
export async function buildRuntime(): Promise<void> {
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const [tfjs, learnerBoot, sandbox, judge, transpiler, monaco, tfjsTypes, sqliteWasm, solutions] = await Promise.all([
    writeHashed('tfjs', 'js', await bundleClassic('lib/runner/tfjs-entry.ts', { globalName: 'tf' })),
    writeHashed('learner', 'js', await bundleClassic('lib/runner/sandbox/learner-boot.ts', { tfjs: 'global' })),
    buildSandbox(),
    bundleJudge(outDir),
    writeHashed('transpiler', 'js', await bundleModule('lib/runner/transpile-worker.ts')),
    buildMonacoWorkers(outDir),
    buildTypes(),
    copySqlite(),
    copySolutions(),
    copyKatex(),
    buildSyncDocument(),
  ])
  const files = { tfjs, learnerBoot, sandbox, judge, transpiler, tfjsTypes, sqliteWasm, ...monaco }
  const manifest = { ...urlsOf(files), solutions: urlsOf(solutions) }
  await writeFile(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

function urlsOf(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, `/runtime/${file}`]))
}

/** The sandbox's document, whose own policy allows its one script by hash. */
async function buildSandbox(): Promise<string> {
  const script = await bundleClassic('lib/runner/sandbox/sandbox-boot.ts')
  const template = await readFile('lib/runner/sandbox/sandbox.html', 'utf8')
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`
  const html = template
    .trim()
    .replace('%HASH%', () => hash)
    .replace('%SCRIPT%', () => script)
  return writeHashed('sandbox', 'html.txt', html)
}

/** The document that syncs keeps its name: a page that was opened long ago must still find it. */
async function buildSyncDocument(): Promise<void> {
  const script = await writeHashed('sync', 'js', await bundleModule('lib/sync/frame/sync-frame.ts'))
  await writeFile(join(outDir, 'sync.html'), syncDocument(script))
}

async function buildTypes(): Promise<string> {
  const draft = join(outDir, 'tfjs-types.draft')
  await buildTfjsTypes(draft)
  const text = await readFile(draft, 'utf8')
  await rm(draft)
  return writeHashed('tfjs-types', 'json', text)
}

/** SQLite as sql.js compiles it for browsers. */
async function copySqlite(): Promise<string> {
  return writeHashed('sqlite', 'wasm', await readFile('node_modules/sql.js/dist/sql-wasm-browser.wasm'))
}

/** By exercise; a page fetches its own once the learner may see it. */
async function copySolutions(): Promise<Record<string, string>> {
  const slugs = (await readdir('exercises')).filter((slug) => existsSync(join('exercises', slug, 'solution.ts')))
  const entries = slugs.map(async (slug) => {
    const text = await readFile(join('exercises', slug, 'solution.ts'), 'utf8')
    return [slug, await writeHashed(`solution-${slug}`, 'txt', text)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** The style sheet and the woff2 fonts; pages without maths load neither. */
async function copyKatex(): Promise<void> {
  const source = join('node_modules', 'katex', 'dist')
  const target = join(outDir, 'katex')
  await mkdir(join(target, 'fonts'), { recursive: true })
  const css = await readFile(join(source, 'katex.min.css'), 'utf8')
  await writeFile(
    join(target, 'katex.min.css'),
    css.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g, ''),
  )
  const fonts = (await readdir(join(source, 'fonts'))).filter((file) => file.endsWith('.woff2'))
  await Promise.all(fonts.map((file) => copyFile(join(source, 'fonts', file), join(target, 'fonts', file))))
}

async function writeHashed(name: string, extension: string, text: string | Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const file = `${name}-${hash}.${extension}`
  await writeFile(join(outDir, file), text)
  return file
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildRuntime()
