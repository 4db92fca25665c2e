import { transform } from 'sucrase'

export const sourceLimit = 100_000

export type Transpiled =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly message: string; readonly line: number | null; readonly column: number | null }

/** From the transpiling worker to the page: that it starts on a source, then what came of it. */
export type FromTranspiler =
  | { readonly type: 'started'; readonly id: number }
  | {
      readonly type: 'result'
      readonly id: number
      readonly result: Transpiled
      /** Whether the code can be defined before it is wanted. */
      readonly isBody: boolean
    }

/**
 * Strips the types and turns `import`/`export` into CommonJS, line for line. Syntax errors carry their place, from 1.
 * Some short sources take exponential time: call it only where it can be killed.
 */
export function transpile(source: string): Transpiled {
  try {
    const { code } = transform(source, { transforms: ['typescript', 'imports'], disableESTransforms: true })
    return { ok: true, code }
  } catch (error) {
    return { ok: false, ...describe(error) }
  }
}

function describe(error: unknown): { message: string; line: number | null; column: number | null } {
  const { message = String(error), loc } = error as { message?: string; loc?: { line: number; column: number } }
  const text = message.replace(/^Error transforming[^:]*:\s*/, '').replace(/\s*\(\d+:\d+\)\s*$/, '')
  return { message: text, line: loc?.line ?? null, column: loc?.column ?? null }
}
