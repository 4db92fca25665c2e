import { loadDeck } from '#lib/content/load-deck.ts'
import { edit, testFaults } from './fixture.ts'

const en = 'content/pruning/what-is-pruning/en.md'
const zh = 'content/pruning/what-is-pruning/zh.md'
const calcEn = 'content/pruning/count-zeros/en.md'

testFaults(
  (root) => loadDeck(root, 'pruning'),
  [
    [
      'a missing section',
      edit(en, '## Mistakes\n- It is not quantisation. That keeps weights.\n', ''),
      `${en}: section "## Mistakes" is missing; add it after "## Rubric".`,
    ],
    [
      'a missing first section',
      edit(zh, '## 回答', '### 回答'),
      `${zh}: section "## 回答" is missing; add it as the first section.`,
      `${zh}:8: this stands before the first section; move it below a "##" heading.`,
      `${zh}:9: this stands before the first section; move it below a "##" heading.`,
    ],
    [
      'an unknown section',
      edit(en, '## Rubric', '## Notes\nx\n\n## Rubric'),
      `${en}:14: "## Notes" is not a section here; use Answer, Rubric, Mistakes, Follow-ups.`,
    ],
    [
      'Working where nothing is calculated',
      edit(zh, '## 评分要点', '## 推导\n算。\n\n## 评分要点'),
      `${zh}:12: "## 推导" is not a section here; use 回答, 评分要点, 常见错误, 追问.`,
    ],
    [
      'a calculation without Working',
      edit(calcEn, '## Working\n$$95 / 100$$\n', ''),
      `${calcEn}: section "## Working" is missing; add it after "## Answer".`,
    ],
    [
      'a section twice',
      edit(en, '## Mistakes', '## Rubric'),
      `${en}: section "## Mistakes" is missing; add it after "## Rubric".`,
      `${en}: the rubric has 1 points but "rubric" of question.json names 2; write one point for each id, in the same order.`,
      `${en}:18: "## Rubric" appears twice; join the two.`,
    ],
    [
      'sections out of order',
      edit(
        en,
        '## Rubric\n- Says `zero`.\n- Says when.\n\n## Mistakes\n- It is not quantisation. That keeps weights.\n',
        '## Mistakes\n- No.\n\n## Rubric\n- Says `zero`.\n- Says when.\n',
      ),
      `${en}:17: "## Rubric" stands after "## Mistakes"; move it before.`,
    ],
    ['an empty section', edit(calcEn, '\n95 %.\n', '\n'), `${calcEn}:8: "## Answer" is empty; write it.`],
    [
      'text beside a list',
      edit(en, '## Mistakes\n', '## Mistakes\nMany:\n\n'),
      `${en}:19: section "## Mistakes" is more than one list; write everything in it as items of one list.`,
    ],
    [
      'two lists',
      edit(en, '- Says when.', '* Says when.'),
      `${en}:16: section "## Rubric" is more than one list; write everything in it as items of one list.`,
    ],
    [
      'a section of prose instead of a list',
      edit(zh, '- 它不是量化。', '它不是量化。'),
      `${zh}:17: section "## 常见错误" is more than one list; write everything in it as items of one list.`,
    ],
    [
      'an empty item',
      edit(en, '- Says when.', '-'),
      `${en}:16: an item of "## Rubric" is empty; write it or remove it.`,
    ],
  ],
)
