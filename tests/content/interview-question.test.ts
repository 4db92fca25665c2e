import { describe, expect, it } from 'vitest'
import { getDeck } from '#lib/content/deck.ts'
import { interviewQuestion, splitFollowUp } from '#lib/content/interview-question.ts'
import { locales } from '#lib/core/locale.ts'

describe('splitFollowUp', () => {
  it('parts the question in bold from its answer', () => {
    expect(splitFollowUp('<strong>Is <code>w</code> 0?</strong> No, <strong>never</strong>.')).toEqual({
      questionHtml: 'Is <code>w</code> 0?',
      answerHtml: 'No, <strong>never</strong>.',
    })
  })

  it('keeps the paragraphs of a long answer', () => {
    expect(splitFollowUp('<p><strong>Why?</strong>\nOne.</p>\n<p>Two.</p>')).toEqual({
      questionHtml: 'Why?',
      answerHtml: '<p>One.</p>\n<p>Two.</p>',
    })
  })

  it('refuses what does not begin with a question', () => {
    expect(() => splitFollowUp('Why? Because.')).toThrow('does not begin with its question in bold')
  })
})

describe('interviewQuestion', () => {
  it('has for every question of the deck follow-ups without their answers, as many in both languages', async () => {
    const { questions } = await getDeck()
    for (const question of questions) {
      const [english, chinese] = locales.map((locale) => interviewQuestion(question, locale))
      expect(english.followUps.length).toBe(chinese.followUps.length)
      for (const { questionHtml, answerHtml } of [...english.followUps, ...chinese.followUps]) {
        expect(questionHtml).toMatch(/[?？.。]$/)
        expect(answerHtml.length).toBeGreaterThan(10)
      }
      expect(english.rubric.map(({ id }) => id)).toEqual(chinese.rubric.map(({ id }) => id))
    }
  })
})
