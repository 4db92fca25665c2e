import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from '#lib/core/study/json-fault.ts'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('findJsonFault', () => {
  it.each<[string, number, number, string | null]>([
    ['', 1, 1, null],
    ['{"a": 1', 1, 8, null],
    ['{"a": 1,}', 1, 9, '}'],
    ['[1, 2,\n 3 4]', 2, 4, '4'],
    ['{\n  "a": tru\n}', 2, 8, 't'],
    ["{'a': 1}", 1, 2, "'"],
    ['"a\nb"', 1, 3, '\n'],
    ['"a\\x"', 1, 3, '\\'],
    ['[1]]', 1, 4, ']'],
    ['[NaN]', 1, 2, 'N'],
    ['{"a" 1}', 1, 6, '1'],
    ['{1: 1}', 1, 2, '1'],
    ['[}', 1, 2, '}'],
    ['{"a":}', 1, 6, '}'],
    ['01', 1, 2, '1'],
    ['  🙂', 1, 3, '🙂'],
  ])('finds the fault of %j', (text, line, column, found) => {
    expect(findJsonFault(text)).toEqual({ line, column, found })
  })

  it('agrees with the parser of the browser on what is JSON', () => {
    const damaged = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '0', '\\', '-', 'e', ' ', '\n'),
    )
    fc.assert(
      fc.property(damaged, ([text, place, put]) => {
        const at = place % (text.length + 1)
        const changed = text.slice(0, at) + put + text.slice(at + 1)
        expect(findJsonFault(changed) === null).toBe(parses(changed))
        expect(findJsonFault(text)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  it('bears texts that nest as deep as they are long', () => {
    expect(findJsonFault('['.repeat(200_000))).toEqual({ line: 1, column: 200_001, found: null })
  })
})
