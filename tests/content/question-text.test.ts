import { loadDeck } from '#lib/content/load-deck.ts'
import { edit, testFaults } from './fixture.ts'

const folder = 'content/pruning'
const en = `${folder}/what-is-pruning/en.md`
const zh = `${folder}/what-is-pruning/zh.md`
const calcEn = `${folder}/count-zeros/en.md`

testFaults(
  (root) => loadDeck(root, 'pruning'),
  [
    [
      'text that YAML reads as a number',
      edit(en, 'title: What pruning is', 'title: 2:4'),
      `${en}: "title" is 124; write text in quotes.`,
    ],
    [
      'a field that is missing',
      edit(en, 'description: A definition.\n', ''),
      `${en}: "description" is missing; write text in quotes.`,
    ],
    ['an empty field', edit(en, 'A definition.', '""'), `${en}: "description" is ""; give at least 1 character.`],
    [
      'a long English title',
      edit(en, 'What pruning is', 'x'.repeat(61)),
      `${en}: "title" has 61 characters; shorten it to at most 60.`,
    ],
    [
      'a long Chinese title',
      edit(zh, '什么是剪枝', '剪'.repeat(29)),
      `${zh}: "title" has 29 characters; shorten it to at most 28.`,
    ],
    [
      'a missing calc label',
      edit(calcEn, 'calc:\n  zeros: Zeros, in %\n', ''),
      `${calcEn}: "calc.zeros" is missing; write the label of this number, with its unit.`,
    ],
    [
      'a calc label too many',
      edit(calcEn, '  zeros:', '  ones: Ones\n  zeros:'),
      `${calcEn}: "calc.ones" names no number of question.json; remove it or mend its name.`,
    ],
    [
      'a rubric point of two paragraphs',
      edit(en, '- Says when.\n', '- Says when.\n\n  And why.\n'),
      `${en}:16: a rubric point is more than one paragraph; make it one short sentence.`,
    ],
    [
      'a follow-up without its question',
      edit(en, '**Why?** To', 'To'),
      `${en}:22: a follow-up does not begin with its question in bold; write "**Question?** Answer.".`,
    ],
    [
      'a rubric of another length',
      edit(en, '- Says when.\n', ''),
      `${en}: the rubric has 1 points but "rubric" of question.json names 2; write one point for each id, in the same order.`,
    ],
  ],
)
