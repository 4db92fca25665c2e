import { type FromTranspiler, transpile } from '#lib/runner/transpile.ts'

/** A worker that can be killed: sucrase takes exponential time on some sources of a few dozen characters. */
addEventListener('message', (event: MessageEvent<{ id: number; source: string }>) => {
  const { id, source } = event.data
  postMessage({ type: 'started', id } satisfies FromTranspiler)
  postMessage({ type: 'result', id, result: transpile(source) } satisfies FromTranspiler)
})
