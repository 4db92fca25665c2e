import { describe, expect, it } from 'vitest'
import { drawingWords } from '#lib/i18n/drawing.ts'

/** Every text with its path; functions are left out. */
function texts(words: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}/${key}`))
}

const [english, chinese] = [texts(drawingWords('en')), texts(drawingWords('zh'))]
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()

describe('the words of drawings', () => {
  it('fill in the same values in both languages', () => {
    const inChinese = new Map(chinese)
    const faults = english.filter(([path, text]) => {
      const other = inChinese.get(path)
      return other !== undefined && placeholders(other).join() !== placeholders(text).join()
    })
    expect(faults).toEqual([])
  })

  it('say everything in Chinese but what counts need no second form for', () => {
    const inChinese = new Set(chinese.map(([path]) => path))
    expect(english.map(([path]) => path).filter((path) => !inChinese.has(path) && !path.endsWith('/one'))).toEqual([])
    const latin = chinese.filter(([, text]) => !/\p{Script=Han}|^\W*$|NaN|Infinity|^\{counts\}/u.test(text))
    expect(latin).toEqual([])
  })
})
