import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, posix, resolve } from 'node:path'
import { workerGlobals } from '#scripts/runtime/worker-globals.ts'

const packages = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers'] as const
const chainedOps = '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'
/** Where the editor's language service believes the declarations to lie. */
const typesPath = 'file:///node_modules/@types/prunewise/index.d.ts'

/** Writes the JSON that the editor loads: the path of one declaration file and its text. */
export async function buildTfjsTypes(outFile: string): Promise<void> {
  await mkdir(dirname(outFile), { recursive: true })
  await writeFile(outFile, JSON.stringify({ [typesPath]: tfjsDeclarations() }))
}

/**
 * The types of what the sandbox offers as `@tensorflow/tfjs`: core with its chained ops, and layers. Each declaration
 * file of the packages becomes an ambient module under its absolute name, so that one file holds them all.
 */
export function tfjsDeclarations(): string {
  const files = reachableFiles([...packages.map(indexOf), ...chainedOpFiles()])
  const modules = [...files].map(([id, text]) => ambientModule(moduleName(id), id, text))
  const facade = ambientModuleText('@tensorflow/tfjs', packages.map((name) => `export * from '${name}';`).join('\n'))
  return `${[workerGlobals, ...modules, facade].join('\n')}\n`
}

function indexOf(packageName: string): string {
  return `${packageName}/dist/index`
}

/** Augmentations are imported for their side effect only, so nothing else reaches them. */
function chainedOpFiles(): string[] {
  const imports = readDeclaration(chainedOps).matchAll(/^import '(\.[^']+)';/gm)
  return [...imports].map(([, specifier]) => absoluteName(specifier as string, chainedOps))
}

function reachableFiles(entries: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const queue = [...entries]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (found.has(id)) continue
    const text = readDeclaration(id)
    found.set(id, text)
    queue.push(...importsOf(id, text))
  }
  return found
}

function importsOf(id: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)].map((match) => match[1] as string)
  return specifiers.filter((name) => /^(\.|@tensorflow\/)/.test(name)).map((name) => fileOf(absoluteName(name, id)))
}

function readDeclaration(id: string): string {
  return readFileSync(resolve('node_modules', `${id}.d.ts`), 'utf8')
}

function fileOf(name: string): string {
  if (packages.some((known) => known === name)) return indexOf(name)
  return existsSync(resolve('node_modules', `${name}.d.ts`)) ? name : `${name}/index`
}

/** The name under which a file's module is declared: a package's index carries the package's name. */
function moduleName(id: string): string {
  return packages.find((name) => indexOf(name) === id) ?? id
}

function absoluteName(specifier: string, from: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

function ambientModule(name: string, id: string, text: string): string {
  const body = namedFunctions(ambientBody(id, text))
  const augmentation = /^declare module ['"]([^'"]+)['"] \{\n([\s\S]*?)^\}/m.exec(body)
  if (!augmentation) return ambientModuleText(name, body)
  const imports = body.match(/^import \{[^;]+;$/gm) ?? []
  return ambientModuleText(augmentation[1] as string, [...imports, augmentation[2]].join('\n'))
}

function ambientModuleText(name: string, body: string): string {
  return `declare module '${name}' {\n${body.trim()}\n}`
}

/**
 * Relative names made absolute; what is noise in a tooltip or among completions (180 names of kernels), or an error
 * inside an ambient module, left out.
 */
function ambientBody(id: string, text: string): string {
  return text
    .replace(/\/\*\*?[\s*]*@license[\s\S]*?\*\/\n?/g, '')
    .replace(/^\/\/\/.*\n/gm, '')
    .replace(/^export \* from '\.\/kernel_names';\n/m, '')
    .replace(/^import ['"][^'"]+['"];\n/gm, '')
    .replace(/^\s*\* @doc \{[^}]*\}?\s*\n/gm, '')
    .replace(/(from |import\(|^declare module )(['"])([^'"]+)\2/gm, (_, before, quote, specifier) => {
      const name = specifier === 'fs' ? specifier : moduleName(fileOf(absoluteName(specifier, id)))
      return `${before}${quote}${name}${quote}`
    })
    .replace(/^(export )?declare (?!module)/gm, '$1')
}

/** An op is documented as `function topk_` and exported as `const topk`, whose tooltip would show neither. */
function namedFunctions(body: string): string {
  const names = [...body.matchAll(/^export const (\w+): typeof \1_;$/gm)].map(([, name]) => name as string)
  return names.reduce(
    (text, name) =>
      text
        .replace(`export const ${name}: typeof ${name}_;\n`, '')
        .replace(new RegExp(`^(?:export )?function ${name}_\\b`, 'gm'), `export function ${name}`),
    body,
  )
}
