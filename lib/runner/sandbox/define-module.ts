import { deleteProperty } from '#lib/exercise-kit/primordials.ts'

/** A learner's module as a function that has not been called. */
export interface DefinedModule {
  readonly text: string
  /** Of its script, as stack traces name it. */
  readonly url: string
  readonly run: (...args: unknown[]) => unknown
}

const scope = self as unknown as { importScripts(url: string): void } & Record<string, unknown>
const importScripts = scope.importScripts.bind(scope)
const createObjectURL = URL.createObjectURL.bind(URL)
const revokeObjectURL = URL.revokeObjectURL.bind(URL)
const BlobConstructor = Blob
const entry = '__learner'

let ahead: DefinedModule | null = null

/**
 * Defines the module that is expected to be run, in the place of an earlier one. Only for code that `isFunctionBody`:
 * other code could run here. What is wrong with it is said when it is loaded.
 */
export function defineAhead(text: string): void {
  if (ahead) revokeObjectURL(ahead.url)
  ahead = null
  try {
    ahead = defineModule(text, () => {})
  } catch {}
}

/** The function of a module, which is defined now if it is not yet. Tells the address first, for an error may name it. */
export function definedModule(text: string, onAddress: (url: string) => void): DefinedModule['run'] {
  if (ahead?.text !== text) return defineModule(text, onAddress).run
  onAddress(ahead.url)
  return ahead.run
}

function defineModule(text: string, onAddress: (url: string) => void): DefinedModule {
  const url = createObjectURL(new BlobConstructor([wrap(text)], { type: 'text/javascript' }))
  onAddress(url)
  importScripts(url)
  const run = scope[entry] as DefinedModule['run']
  deleteProperty(scope, entry)
  return { text, url, run }
}

/** Keeps the learner's line numbers: everything is put before the first line and after the last. */
function wrap(code: string): string {
  return `self.${entry}=function(require,exports,module){${code}\n}`
}
