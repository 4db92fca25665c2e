import { loadDeck } from '#lib/content/load-deck.ts'
import { edit, testFaults } from './fixture.ts'

const folder = 'content/pruning'
const json = `${folder}/what-is-pruning/question.json`
const en = `${folder}/what-is-pruning/en.md`
const zh = `${folder}/what-is-pruning/zh.md`

testFaults(
  (root) => loadDeck(root, 'pruning'),
  [
    ['a missing file', ({ remove }) => remove(zh), `${zh}: the file is missing; add it.`],
    [
      'JSON without a comma',
      edit(json, '"level": "junior",', '"level": "junior"'),
      `${json}:4: this is not JSON (Expected ',' or '}' after property value); mend the syntax there.`,
    ],
    [
      'JSON with a comma too many',
      edit(json, '"timing"', '"timing",'),
      `${json}:8: this is not JSON (Unexpected token ']'); mend the syntax there.`,
    ],
    [
      'JSON cut short',
      ({ write }) => write(json, '{'),
      `${json}:1: this is not JSON (Expected property name or '}'); mend the syntax there.`,
    ],
    [
      'no front matter',
      ({ write }) => write(en, '## Answer\n'),
      `${en}:1: the front matter is missing; begin the file with "---", the fields and "---".`,
    ],
    [
      'open front matter',
      ({ write }) => write(en, '---\ntitle: x\n'),
      `${en}:1: the front matter has no end; close it with a line "---".`,
    ],
    [
      'malformed front matter',
      edit(en, 'description: A definition.', 'description: A definition: short.'),
      `${en}:6: the front matter is not YAML (incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line); mend it, with quotes around text that holds a colon.`,
    ],
  ],
)
