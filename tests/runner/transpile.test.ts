import { describe, expect, test } from 'vitest'
import { transpile } from '#lib/runner/transpile.ts'

describe('transpile', () => {
  test('keeps line numbers', () => {
    const source =
      "import * as tf from '@tensorflow/tfjs'\n\nexport function f(\n  x: number,\n): number {\n  return x\n}\n"
    const result = transpile(source)
    if (!result.ok) throw new Error(result.message)
    expect(result.code.split('\n')[5]).toContain('return x')
  })

  test('tells the place of a syntax error, from 1', () => {
    expect(transpile('export function f() {\n  return (1\n}')).toMatchObject({ ok: false, line: 3, column: 1 })
    expect(transpile('const = 1')).toMatchObject({ line: 1, column: 7 })
  })

  test('makes the module a body that needs no module loader', () => {
    const result = transpile("import * as tf from '@tensorflow/tfjs'\nexport const n = tf.scalar(1)")
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && /^\s*(import|export)\b/m.test(result.code)).toBe(false)
  })
})
