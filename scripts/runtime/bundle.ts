import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'

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
}

/** Bundles an entry into one classic script. */
export async function bundleClassic(entry: string, options: ClassicOptions = {}): Promise<string> {
  const plugin = options.tfjs === 'global' ? tfjsFromGlobal : leanTfjs
  const { globalName } = options
  return textOf(
    await build({
      ...common,
      format: 'iife',
      entryPoints: [entry],
      plugins: [plugin],
      ...(globalName ? { globalName } : {}),
    }),
  )
}

/** Bundles an entry into one module script. */
export async function bundleModule(entry: string): Promise<string> {
  return textOf(await build({ ...common, format: 'esm', entryPoints: [entry], plugins: [leanTfjs] }))
}

/** Bundles an entry into one classic script for a Node worker thread; only Node's own modules stay imports. */
export async function bundleThread(entry: string): Promise<string> {
  const plugins = [leanTfjs, ...indexes]
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
    plugins: [leanTfjs, indexes[0]],
  })
  const entry = Object.entries(metafile?.outputs ?? {}).find(([, output]) =>
    output.entryPoint?.endsWith('judge-worker.ts'),
  )
  if (!entry) throw new Error('esbuild did not say which file is the judge')
  return basename(entry[0])
}

/** Bundles the benchmark's bare worker, which holds suites and solutions, into one module script. */
export async function bundleBareWorker(entry: string, outfile: string): Promise<void> {
  await build({ ...common, write: true, format: 'esm', entryPoints: [entry], outfile, plugins: [leanTfjs, ...indexes] })
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

/** `virtual:suites` and `virtual:solutions`: one lazy import per exercise folder; adding an exercise is adding a folder. */
const indexes = [folderIndex('virtual:suites', 'tests.ts'), folderIndex('virtual:solutions', 'solution.ts')]

function folderIndex(name: string, file: string): Plugin {
  return {
    name,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name }))
      onLoad({ filter: /.*/, namespace: name }, () => ({
        contents: indexOf(file),
        loader: 'ts',
        resolveDir: process.cwd(),
      }))
    },
  }
}

function indexOf(file: string): string {
  const slugs = readdirSync('exercises').filter((slug) => existsSync(join('exercises', slug, file)))
  const lines = slugs.map((slug) => `${JSON.stringify(slug)}: () => import('./exercises/${slug}/${file}'),`)
  return `export default {\n${lines.join('\n')}\n}`
}
