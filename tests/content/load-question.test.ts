import { loadDeck } from '#lib/content/load-deck.ts'
import { edit, testFaults } from './fixture.ts'

const folder = 'content/pruning'
const sources = `${folder}/sources.json`
const json = `${folder}/what-is-pruning/question.json`
const calcJson = `${folder}/count-zeros/question.json`

testFaults(
  (root) => loadDeck(root, 'pruning'),
  [
    [
      'an unknown level',
      edit(json, '"junior"', '"expert"'),
      `${json}: "level" is "expert"; use one of junior, mid, senior.`,
    ],
    [
      'a missing level',
      edit(json, '"level": "junior",', ''),
      `${json}: "level" is missing; use one of junior, mid, senior.`,
    ],
    [
      'an unknown field',
      edit(json, '"level"', '"hint": "x", "level"'),
      `${json}: "hint" is not a known field; remove it or mend its name.`,
    ],
    [
      'an unknown nested field',
      edit(json, '"status"', '"page": 3, "status"'),
      `${json}: "sources[0].page" is not a known field; remove it or mend its name.`,
    ],
    [
      'a list of the wrong type',
      edit(json, '"exercises": [', '"exercises": "x", "e": ['),
      `${json}: "e" is not a known field; remove it or mend its name.`,
      `${json}: "exercises" is "x"; write a list.`,
    ],
    [
      'a malformed id',
      edit(json, '"timing"', '"The timing"'),
      `${json}: "rubric[1]" is "The timing"; write it in kebab-case: lower-case letters, digits and single hyphens.`,
    ],
    [
      'a repeated rubric id',
      edit(json, '"timing"', '"definition"'),
      `${json}: "rubric[1]" repeats "definition"; list it once.`,
    ],
    [
      'an unknown topic',
      edit(json, '"fundamentals"', '"magic"'),
      `${json}: "topic" is "magic"; use one of fundamentals, hardware.`,
    ],
    [
      'an unknown source',
      edit(json, '"han15"', '"han16"'),
      `${json}: "sources[0].key" is "han16"; use a key of ${sources}, or add it there.`,
    ],
    [
      'a related question that is missing',
      edit(json, '"count-zeros"', '"count-ones"'),
      `${json}: "related[0]" is "count-ones"; use the slug of a question in ${folder}.`,
    ],
    [
      'a question related to itself',
      edit(json, '"count-zeros"', '"what-is-pruning"'),
      `${json}: "related[0]" is the question itself; remove it.`,
    ],
    [
      'a calc without fields',
      edit(json, '"kind": "concept"', '"kind": "calc"'),
      `${json}: "calc" is missing; list the numbers that the learner types, or change "kind".`,
    ],
    [
      'calc fields of another kind',
      edit(calcJson, '"kind": "calc"', '"kind": "debug"'),
      `${calcJson}: "calc" does not belong to kind "debug"; remove it or set "kind" to "calc".`,
    ],
    [
      'a repeated calc id',
      edit(calcJson, '"calc": [', '"calc": [{ "id": "zeros", "answer": 1 },'),
      `${calcJson}: "calc[1].id" repeats "zeros"; list it once.`,
    ],
    [
      'a negative tolerance',
      edit(calcJson, '0.01', '-1'),
      `${calcJson}: "calc[0].relativeTolerance" is -1; use at least 0.`,
    ],
    [
      'a tolerance above the answer',
      edit(calcJson, '0.01', '1.5'),
      `${calcJson}: "calc[0].relativeTolerance" is 1.5; use at most 1.`,
    ],
    ['an unknown unit', edit(calcJson, '"%"', '"kg"'), `${calcJson}: "calc[0].unit" is "kg"; use one of B, x, %.`],
    ['an answer that is text', edit(calcJson, '95', '"95"'), `${calcJson}: "calc[0].answer" is "95"; write a number.`],
  ],
)
