import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsOf, unitsOf } from '#lib/search/tokens.ts'

const termsByText: readonly (readonly [text: string, terms: readonly string[]])[] = [
  ['Sparse Weights', ['sparse', 'weights']],
  ['2:4 or N:M', ['2:4', 'or', 'n:m']],
  ['稀疏2：4模式', ['稀疏', '疏', '2:4', '模式', '式']],
  ['‖W‖', ['‖w‖', 'w', '‖']],
  ['||W||', ['‖w‖', 'w', '‖']],
  ['|w| < t', ['|w|', 'w', '|', 't']],
  ['L1, L₀ and ℓ2', ['l1', 'l0', 'and', 'l2']],
  ['50% of 4,194,304', ['50%', 'of', '4194304']],
  ['5× is 5x', ['5x', 'is', '5x']],
  ['1×1', ['1x1']],
  ['Conv2D', ['conv2d']],
  ['tf.topk', ['tftopk', 'tf', 'topk']],
  ['Top-k', ['topk', 'top', 'k']],
  ['keep_ratio', ['keepratio', 'keep', 'ratio']],
  ['pruneByThreshold', ['prunebythreshold', 'prune', 'by', 'threshold']],
  ['LeNet and ReLU', ['lenet', 'and', 'relu']],
  ["the model's", ['the', 'model']],
  ['don’t', ['dont']],
  ['剪枝', ['剪枝', '枝']],
  ['零', ['零']],
  ['剪枝、量化', ['剪枝', '枝', '量化', '化']],
  ['ＣＳＲ格式', ['csr', '格式', '式']],
  ['… — !', []],
]

describe('termsOf', () => {
  test.each(termsByText)('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms)
  })

  test('finds the same whether text is full-width or not', () => {
    const ascii = fc.string({ unit: fc.constantFrom(...'abzAZ019:%-. ') })
    fc.assert(
      fc.property(ascii, (text) => {
        const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        expect(termsOf(wide)).toEqual(termsOf(text))
      }),
    )
  })

  test('has every pair of neighbouring Han characters', () => {
    const han = fc.string({ unit: fc.constantFrom(...'剪枝稀疏结构化权重'), minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(han, fc.nat(), (text, n) => {
        const at = n % (text.length - 1)
        expect(termsOf(`a，${text}b`)).toContain(text.slice(at, at + 2))
      }),
    )
  })
})

describe('unitsOf', () => {
  test('says where in the original text each stands, also where folding changes lengths', () => {
    const text = '㎏ of ﬁlters：½ 剪枝 ‖W‖₁'
    expect(unitsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '㎏',
      'of',
      'ﬁlters',
      '½',
      '½',
      '剪枝',
      '‖W‖',
      '₁',
    ])
  })

  test('places are in order and within the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { start, end } of unitsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })
})
