import { isFunctionBody } from '#lib/runner/is-function-body.ts'
import { type FromTranspiler, transpile } from '#lib/runner/transpile.ts'

/** A worker that can be killed: sucrase takes exponential time on some sources of a few dozen characters. */
addEventListener('message', (event: MessageEvent<{ id: number; source: string }>) => {
  const { id, source } = event.data
  postMessage({ type: 'started', id } satisfies FromTranspiler)
  const result = transpile(source)
  const isBody = result.ok && isFunctionBody(result.code)
  postMessage({ type: 'result', id, result, isBody } satisfies FromTranspiler)
})
