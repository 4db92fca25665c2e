import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { licenceNotices } from './licence-notices.ts'

const common: BuildOptions = {
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'browser',
  write: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
}

interface ClassicOptions {
  /** The global variable that holds the entry's exports. */
  readonly globalName?: string
  /** `global`: imports of tfjs read `globalThis.tf`; `bundled` (the default): they get our lean entry. */
  readonly tfjs?: 'global' | 'bundled'
  /** Constants by name. */
  readonly define?: Readonly<Record<string, unknown>>
}

/** Bundles an entry into one classic script. */
export async function bundleClassic(entry: string, options: ClassicOptions = {}): Promise<string> {
  const plugin = options.tfjs === 'global' ? tfjsFromGlobal : leanTfjs
  const { globalName, define = {} } = options
  const constants = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])
  return textOf(
    await build({
      ...common,
      format: 'iife',
      entryPoints: [entry],
      plugins: [plugin],
      define: { ...common.define, ...Object.fromEntries(constants) },
      ...(globalName ? { globalName } : {}),
    }),
  )
}

/** Bundles an entry into one module script, which begins with the licences of what is in it. */
export async function bundleModule(entry: string): Promise<string> {
  const options: BuildOptions = { ...common, format: 'esm', entryPoints: [entry], plugins: [leanTfjs] }
  const result = await build({ ...options, metafile: true })
  return licenceNotices(Object.keys(result.metafile?.inputs ?? {})) + textOf(result)
}

/** Bundles an entry into one classic script for a Node worker thread; only Node's own modules stay imports. */
export async function bundleThread(entry: string): Promise<string> {
  const plugins = [leanTfjs, suites]
  return textOf(await build({ ...common, format: 'cjs', entryPoints: [entry], external: ['node:*'], plugins }))
}

/** Bundles the judge with one lazy chunk per exercise; returns the entry's file name within `outDir`. */
export async function bundleJudge(outDir: string): Promise<string> {
  const { metafile } = await build({
    ...common,
    write: true,
    format: 'esm',
    splitting: true,
    metafile: true,
    outdir: outDir,
    entryPoints: { judge: 'lib/runner/judge/judge-worker.ts' },
    entryNames: '[name]-[hash]',
    chunkNames: 'judge-[name]-[hash]',
    plugins: [leanTfjs, suites, solutions, mistakes],
  })
  const entry = Object.entries(metafile?.outputs ?? {}).find(([, output]) =>
    output.entryPoint?.endsWith('judge-worker.ts'),
  )
  if (!entry) throw new Error('esbuild did not say which file is the judge')
  return basename(entry[0])
}

/** Bundles the benchmark's bare worker, which holds suites and solutions, into one module script. */
export async function bundleBareWorker(entry: string, outfile: string): Promise<void> {
  await build({
    ...common,
    write: true,
    format: 'esm',
    entryPoints: [entry],
    outfile,
    plugins: [leanTfjs, suites, solutions],
  })
}

function textOf({ outputFiles }: { outputFiles?: { text: string }[] }): string {
  const [file] = outputFiles ?? []
  if (!file) throw new Error('esbuild wrote no file')
  return file.text
}

const leanTfjs: Plugin = {
  name: 'lean-tfjs',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@tensorflow\/tfjs$/ }, () => ({ path: resolve('lib/runner/tfjs-entry.ts') }))
  },
}

const tfjsFromGlobal: Plugin = {
  name: 'tfjs-from-global',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@tensorflow\/tfjs$/ }, ({ path }) => ({ path, namespace: 'tfjs-global' }))
    onLoad({ filter: /.*/, namespace: 'tfjs-global' }, () => ({
      contents: 'module.exports = globalThis.tf',
      loader: 'js',
    }))
  },
}

/** Modules with one lazy import per folder of `exercises`: adding an exercise is adding a folder. */
const suites = virtualModule('virtual:suites', () => indexOf((slug) => `./exercises/${slug}/tests.ts`))
const solutions = virtualModule('virtual:solutions', () => indexOf((slug) => `./exercises/${slug}/solution.ts`))

/** `virtual:mistakes` imports `virtual:mistakes/<slug>`, which holds all known mistakes of one exercise. */
const mistakes = virtualModule('virtual:mistakes', (slug) =>
  slug ? mistakesOf(slug) : indexOf((each) => `virtual:mistakes/${each}`),
)

/** Makes the module of this name, and those of the names below it. */
function virtualModule(name: string, contentsOf: (below: string) => string): Plugin {
  return {
    name,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path }) => ({ path, namespace: name }))
      onLoad({ filter: /.*/, namespace: name }, ({ path }) => ({
        contents: contentsOf(path.slice(name.length + 1)),
        loader: 'ts',
        resolveDir: process.cwd(),
      }))
    },
  }
}

function indexOf(moduleOf: (slug: string) => string): string {
  const slugs = readdirSync('exercises').filter((slug) => existsSync(join('exercises', slug, 'tests.ts')))
  const lines = slugs.map((slug) => `${JSON.stringify(slug)}: () => import(${JSON.stringify(moduleOf(slug))}),`)
  return `export default {\n${lines.join('\n')}\n}`
}

function mistakesOf(slug: string): string {
  const names = readdirSync(join('exercises', slug, 'wrong')).map((file) => file.replace(/\.ts$/, ''))
  const imports = names.map((name, i) => `import * as m${i} from './exercises/${slug}/wrong/${name}.ts'`)
  const entries = names.map((name, i) => `${JSON.stringify(name)}: m${i},`)
  return [...imports, `export default {\n${entries.join('\n')}\n}`].join('\n')
}
