import type { Question } from '#lib/core/deck.ts'
import type { InterviewQuestion } from '#lib/core/interview/question.ts'
import type { Locale } from '#lib/core/locale.ts'

/** A question in one language, as an interview wants it: each follow-up's question apart from its answer. */
export function interviewQuestion(
  { slug, topic, level, kind, calc, text }: Question,
  locale: Locale,
): InterviewQuestion {
  const { title, question, calcLabels, answerHtml, workingHtml, rubric, followUpsHtml, hasMath } = text[locale]
  const followUps = followUpsHtml.map(splitFollowUp)
  return {
    ...{ slug, topic, level, kind, title, question, calc, calcLabels },
    ...{ answerHtml, workingHtml, rubric, followUps, hasMath },
  }
}

/**
 * A follow-up begins with its question in bold; what follows is the answer. Throws on anything else, which the check of
 * the content does not let through.
 */
export function splitFollowUp(html: string): InterviewQuestion['followUps'][number] {
  const [, paragraph = '', questionHtml, rest = ''] = /^(<p>)?<strong>(.*?)<\/strong>\s*(.*)$/s.exec(html) ?? []
  if (questionHtml === undefined) throw new Error(`A follow-up does not begin with its question in bold: ${html}`)
  return { questionHtml, answerHtml: paragraph + rest }
}
