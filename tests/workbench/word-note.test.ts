import { describe, expect, it } from 'vitest'
import { wordNote } from '#app/_workbench/verdict/word-note.ts'

describe('wordNote', () => {
  it('counts what was left behind beside the reference', () => {
    expect(wordNote('en', { kind: 'leak', tensors: 3, reference: 0 })[0]).toBe(
      '3 tensors not disposed in this call (the reference leaves 0).',
    )
    expect(wordNote('en', { kind: 'leak', tensors: 1, reference: 0 })[0]).toMatch(/^1 tensor not/)
    expect(wordNote('zh', { kind: 'leak', tensors: 3, reference: 1 })[0]).toBe(
      '这次调用有 3 个张量没有释放（参考解留下 1 个）。',
    )
  })

  it('tells a lack of tensors from a leak', () => {
    const [text, advice] = wordNote('en', { kind: 'leak', tensors: -2, reference: 0 })
    expect(text).toBe('2 tensors too many were disposed in this call.')
    expect(advice).not.toBe(wordNote('en', { kind: 'leak', tensors: 2, reference: 0 })[1])
  })

  it('names the argument that was changed, counting from one, with what to try', () => {
    const [text, advice] = wordNote('en', { kind: 'mutated', argument: 0, where: 'dense_1/kernel' })
    expect(text).toContain('Your function changed its input: `dense_1/kernel` of argument 1')
    expect(advice).toContain('tf.clone')
    expect(wordNote('zh', { kind: 'disposed', argument: 1, where: '' })[0]).toBe(
      '你的函数释放了输入：第 2 个参数属于调用方。',
    )
  })
})
