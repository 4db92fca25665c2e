import { expect, test } from 'vitest'
import { isFunctionBody } from '#lib/runner/is-function-body.ts'
import { transpile } from '#lib/runner/transpile.ts'
import { breakouts } from '#tests/hostile/breakouts.ts'

const flag = globalThis as { brokenOut?: boolean }

test.each(breakouts('globalThis.brokenOut = true'))('code that %s is no body of a function', (_, source) => {
  const result = transpile(source)
  expect(result.ok && isFunctionBody(result.code)).toBe(false)
  // However the transpiler reads it.
  expect(isFunctionBody(source)).toBe(false)
  expect(flag.brokenOut).toBeUndefined()
})

test('what the transpiler makes of an honest program is one, and looking runs nothing of it', () => {
  const result = transpile(
    'globalThis.brokenOut = true\nexport function f(n: number): string {\n  return `}` + n // }\n}',
  )
  expect(result.ok && isFunctionBody(result.code)).toBe(true)
  expect(flag.brokenOut).toBeUndefined()
})
