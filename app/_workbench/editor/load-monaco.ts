import { loader } from '@monaco-editor/react'
import type { PageAssets } from '#lib/content/runtime-assets.ts'
import type { Locale } from '#lib/core/locale.ts'
import { followTabFocus, type TabFocus } from './follow-tab-focus.ts'
import { importFrom } from './import-from.ts'
import { configureTypescript } from './typescript-options.ts'

export type Monaco = typeof import('monaco-editor/editor.js')

/** What `scripts/runtime/monaco-entry.ts` exports. */
export interface MonacoModule {
  readonly monaco: Monaco
  readonly typescript: typeof import('monaco-editor/languages/features/typescript/register.js')
  readonly TabFocus: TabFocus
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
  const types = loadTypes(assets.tfjsTypes)
  if (locale === 'zh') await importFrom(assets.monacoZh)
  const monacoModule = await importFrom<MonacoModule>(assets.monaco)
  const { monaco, typescript, TabFocus } = monacoModule
  await styles
  configureTypescript(typescript)
  followTabFocus(TabFocus)
  monaco.editor.addKeybindingRule(formatKeys(monaco))
  loader.config({ monaco })
  void types.then((libraries) => typescript.typescriptDefaults.setExtraLibs(libraries))
  loaded = monacoModule
  return monaco
}

/** On Linux Monaco has other keys for it, which open the browser's developer tools. */
function formatKeys({ KeyMod, KeyCode }: Monaco) {
  const keybinding = KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF
  return { keybinding, command: 'editor.action.formatDocument', when: 'editorTextFocus' }
}

function workerMaker({ editorWorker, typescriptWorker }: PageAssets) {
  return (_module: string, label: string) =>
    new Worker(label === 'typescript' ? typescriptWorker : editorWorker, { type: 'module', name: label })
}

interface Library {
  readonly filePath: string
  readonly content: string
}

/** None where they cannot be loaded: the types only make completion and errors better. */
async function loadTypes(url: string): Promise<Library[]> {
  try {
    const response = await fetch(url)
    const files: Readonly<Record<string, string>> = response.ok ? await response.json() : {}
    return Object.entries(files).map(([filePath, content]) => ({ filePath, content }))
  } catch {
    return []
  }
}

function loadStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => reject(new Error(`${href} could not be loaded`)))
    document.head.append(link)
  })
}
