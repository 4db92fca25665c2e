import { loader } from '@monaco-editor/react'
import type { PageAssets } from '#lib/content/runtime-assets.ts'
import type { Locale } from '#lib/core/locale.ts'
import { configureTypescript } from './typescript-options.ts'

export type Monaco = typeof import('monaco-editor/editor.js')

/** What `scripts/runtime/monaco-entry.ts` exports. */
export interface MonacoModule {
  readonly monaco: Monaco
  readonly typescript: typeof import('monaco-editor/languages/features/typescript/register.js')
}

let loading: Promise<Monaco> | undefined
let loaded: MonacoModule | null = null

/** Monaco, if it is there already. */
export function getMonaco(): Monaco | null {
  return loaded?.monaco ?? null
}

/** Monaco's TypeScript, if it is there already. */
export function getTypescript(): MonacoModule['typescript'] | null {
  return loaded?.typescript ?? null
}

/**
 * Loads Monaco from the site's own files: script, style sheet, workers. Its menus speak the language of the page that
 * loads it first; they are made when it is loaded.
 */
export function loadMonaco(assets: PageAssets, locale: Locale): Promise<Monaco> {
  loading ??= load(assets, locale).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(assets: PageAssets, locale: Locale): Promise<Monaco> {
  Object.assign(globalThis, { MonacoEnvironment: { getWorker: workerMaker(assets) } })
  const styles = loadStyles(assets.monacoStyles)
  if (locale === 'zh') await importFrom(assets.monacoZh)
  const monacoModule = await importFrom<MonacoModule>(assets.monaco)
  const { monaco, typescript } = monacoModule
  await styles
  configureTypescript(typescript)
  loader.config({ monaco })
  void loadTypes(assets.tfjsTypes, typescript)
  loaded = monacoModule
  return monaco
}

function workerMaker({ editorWorker, typescriptWorker }: PageAssets) {
  return (_module: string, label: string) =>
    new Worker(label === 'typescript' ? typescriptWorker : editorWorker, { type: 'module', name: label })
}

/** Without the types the editor still works: they only make completion and errors better. */
async function loadTypes(url: string, { typescriptDefaults }: MonacoModule['typescript']): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) return
  const files: Readonly<Record<string, string>> = await response.json()
  typescriptDefaults.setExtraLibs(Object.entries(files).map(([filePath, content]) => ({ filePath, content })))
}

function loadStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => reject(new Error(`${href} could not be loaded`)))
    document.head.append(link)
  })
}

/** Monaco is bundled by `scripts/runtime`, not by Next. */
function importFrom<T = unknown>(url: string): Promise<T> {
  return import(/* turbopackIgnore: true */ /* webpackIgnore: true */ url)
}
