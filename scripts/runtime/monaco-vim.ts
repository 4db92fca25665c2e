import { type BuildOptions, build, type Plugin } from 'esbuild'

/**
 * Bundles the Vim keys into a file of their own, which is loaded only by those who want them. It takes Monaco from the
 * file that the page has loaded already: monaco-vim names Monaco's modules as older versions of it did.
 */
export async function buildMonacoVim(outDir: string, monacoFile: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    platform: 'neutral',
    entryPoints: { vim: 'scripts/runtime/vim-entry.ts' },
    outdir: outDir,
    plugins: [monacoFrom(`./${monacoFile}`)],
  })
  return Object.keys(metafile?.outputs ?? {})
}

function monacoFrom(file: string): Plugin {
  const modules: Readonly<Record<string, string>> = {
    'editor.api': `import { monaco } from '${file}'
      export const { KeyCode, Position, Range, Selection, SelectionDirection, editor } = monaco`,
    shiftCommand: `export { ShiftCommand } from '${file}'`,
  }
  return {
    name: 'monaco-from-file',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^\.\/monaco-.*\.js$/ }, ({ path }) => ({ path, external: true }))
      onResolve({ filter: /^monaco-editor\// }, ({ path }) => ({ path, namespace: 'monaco-from-file' }))
      onLoad({ filter: /.*/, namespace: 'monaco-from-file' }, ({ path }) => {
        const contents = modules[path.slice(path.lastIndexOf('/') + 1)]
        if (contents === undefined) throw new Error(`monaco-vim imports ${path}. Add it to monaco-vim.ts.`)
        return { contents }
      })
    },
  }
}
