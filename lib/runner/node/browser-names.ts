/**
 * Makes a thread's global object look like that of the browser's learner worker, so that code means the same in both:
 * tfjs chooses its platform by these names when it loads. Import this first; `harden` takes away the rest afterwards.
 */
const ofNode = [
  'Buffer',
  '__dirname',
  '__filename',
  'clearImmediate',
  'exports',
  'global',
  'module',
  'process',
  'require',
  'setImmediate',
] as const

const scope = globalThis as unknown as Record<string, unknown>
scope.self = globalThis
scope.WorkerGlobalScope = class WorkerGlobalScope {}
for (const name of ofNode) Reflect.deleteProperty(scope, name)
