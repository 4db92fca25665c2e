import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { buildMonacoVim } from '#scripts/runtime/monaco-vim.ts'

/** File names in the folder of the runtime; each carries a hash of its content. */
export interface MonacoFiles {
  readonly editorWorker: string
  readonly typescriptWorker: string
  readonly monaco: string
  readonly monacoStyles: string
  /** Monaco's own menus and messages in Chinese; loaded before Monaco. */
  readonly monacoZh: string
  /** Loaded only by those who want Vim's keys. */
  readonly monacoVim: string
}

const entryPoints = {
  'editor.worker': 'monaco-editor/editor/editor.worker.js',
  'typescript.worker': 'monaco-editor/languages/features/typescript/ts.worker.js',
  monaco: 'scripts/runtime/monaco-entry.ts',
  'monaco.zh': 'monaco-editor/nls/lang/zh-cn.js',
}

const options: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  loader: { '.ttf': 'file' },
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  metafile: true,
  logLevel: 'error',
}

/**
 * Bundles Monaco, its style sheet and its two workers as module scripts into `outDir`. Next does not bundle it: that
 * takes minutes and adds a second copy of the workers.
 */
export async function buildMonacoWorkers(outDir: string): Promise<MonacoFiles> {
  const { metafile } = await build({
    ...options,
    entryPoints,
    outdir: outDir,
    plugins: [onlyNamedFeatures, onlyLanguageLibraries],
  })
  const files = Object.keys(metafile?.outputs ?? {}).map((path) => basename(path))
  const monaco = builtFile(files, /^monaco-.*\.js$/)
  const vimFiles = (await buildMonacoVim(outDir, monaco, options)).map((path) => basename(path))
  return {
    editorWorker: builtFile(files, /^editor\.worker-.*\.js$/),
    typescriptWorker: builtFile(files, /^typescript\.worker-.*\.js$/),
    monaco,
    monacoVim: builtFile(vimFiles, /^vim-.*\.js$/),
    monacoZh: builtFile(files, /^monaco\.zh-.*\.js$/),
    monacoStyles: builtFile(files, /^monaco-.*\.css$/),
  }
}

function builtFile(files: readonly string[], pattern: RegExp): string {
  const file = files.find((candidate) => pattern.test(candidate))
  if (file === undefined)
    throw new Error(`esbuild wrote no file like ${pattern}. Check the entry points in monaco-workers.ts.`)
  return file
}

/** One of Monaco's inner modules imports every feature there is; the entry names those that we want. */
const onlyNamedFeatures: Plugin = {
  name: 'only-named-features',
  setup(builder) {
    builder.onLoad(
      { filter: /monaco-editor[\\/]esm[\\/]vs[\\/]internal[\\/]common[\\/]workers\.js$/ },
      async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(/^import '.*';$/gm, ''),
        resolveDir: dirname(path),
      }),
    )
  },
}

/** Leaves out the declarations of the DOM and of worker globals (2 MB): exercises run without them. */
const onlyLanguageLibraries: Plugin = {
  name: 'only-language-libraries',
  setup(builder) {
    builder.onLoad({ filter: /typescript[\\/]lib[\\/]lib\.js$/ }, async ({ path }) => {
      const { libFileMap }: { libFileMap: Record<string, string> } = await import(pathToFileURL(path).href)
      const kept = Object.entries(libFileMap).filter(([name]) => !unusedLibrary.test(name))
      return { contents: `export const libFileMap = ${JSON.stringify(Object.fromEntries(kept))}` }
    })
  },
}

const unusedLibrary = /dom|webworker|scripthost|\.full\.|^lib\.d\.ts$/
