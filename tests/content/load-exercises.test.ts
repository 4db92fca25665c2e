import { expect, test } from 'vitest'
import { loadExercises } from '#lib/content/load-exercises.ts'
import { createFixture, edit, testFaults } from './fixture.ts'

const folder = 'exercises/prune-by-threshold'
const json = `${folder}/exercise.json`
const en = `${folder}/en.md`
const zh = `${folder}/zh.md`
const wrong = `${folder}/wrong/strict-threshold.ts`

test('a good exercise', async () => {
  const { root } = await createFixture()
  const [first, exercise] = await loadExercises(root)
  expect(first?.slug).toBe('sparsity-metrics')
  expect(exercise).toEqual({
    slug: 'prune-by-threshold',
    topic: 'fundamentals',
    difficulty: 1,
    exports: ['pruneByThreshold'],
    prerequisites: ['sparsity-metrics'],
    questions: ['what-is-pruning', 'not-yet-written'],
    timeLimitMs: 3000,
    sources: [expect.objectContaining({ key: 'han15', status: 'A', title: 'Learning both' })],
    starter: 'export function pruneByThreshold() {}\n',
    text: {
      en: {
        title: 'Prune by threshold',
        summary: 'Zero what is small.',
        taskHtml: '<p>Write it.</p>',
        whyHtml: '<p>It is common.</p>',
        signatureHtml: expect.stringMatching(/^<pre class="shiki/),
        semanticsHtml: '<ul>\n<li>Keep equals.</li>\n</ul>',
        exampleHtml: expect.stringMatching(/^<figure class="masks">/),
        hintsHtml: ['Think.', expect.stringMatching(/^Compare <span class="katex">/)],
        discussionHtml: '<p>It is linear.</p>',
        mistakes: { 'strict-threshold': { title: 'Compares with >', html: '<p>It drops equals. Should it?</p>' } },
        hasMath: true,
      },
      zh: expect.objectContaining({
        title: '按阈值剪枝',
        hintsHtml: ['想一想。', '比较。'],
        mistakes: { 'strict-threshold': { title: '用了大于号', html: '<p>它丢掉了相等的权重。</p>' } },
        hasMath: false,
      }),
    },
  })
})

test('a site without exercises', async () => {
  const { root, remove } = await createFixture()
  await remove('exercises')
  expect(await loadExercises(root)).toEqual([])
})

test.each([
  ['prerequisites first', {}, ['sparsity-metrics', 'prune-by-threshold']],
  [
    'easier ones before that',
    { 'sparsity-metrics': ['"difficulty": 1', '"difficulty": 2'] },
    ['prune-by-threshold', 'sparsity-metrics'],
  ],
  [
    'topics before that',
    { 'sparsity-metrics': ['"fundamentals"', '"hardware"'] },
    ['prune-by-threshold', 'sparsity-metrics'],
  ],
  ['slugs at last', { 'prune-by-threshold': ['"sparsity-metrics"', ''] }, ['prune-by-threshold', 'sparsity-metrics']],
])('order: %s', async (_what, edits: Readonly<Record<string, readonly string[]>>, expected) => {
  const fixture = await createFixture()
  for (const [slug, [from = '', to = '']] of Object.entries(edits)) {
    await fixture.edit(`exercises/${slug}/exercise.json`, from, to)
  }
  const exercises = await loadExercises(fixture.root)
  expect(exercises.map(({ slug }) => slug)).toEqual(expected)
})

testFaults(loadExercises, [
  [
    'a missing solution',
    ({ remove }) => remove(`${folder}/solution.ts`),
    `${folder}/solution.ts: the file is missing; add it.`,
  ],
  ['missing tests', ({ remove }) => remove(`${folder}/tests.ts`), `${folder}/tests.ts: the file is missing; add it.`],
  [
    'no right answer',
    ({ remove }) => remove(`${folder}/right`),
    `${folder}/right: there is no right answer; add one that differs from solution.ts.`,
  ],
  [
    'a malformed folder',
    ({ write }) => write('exercises/Prune_It/exercise.json', '{'),
    'exercises/Prune_It: the name of the folder is malformed; write it in kebab-case: lower-case letters, digits and single hyphens.',
    ...[
      'en.md: the file is missing; add it.',
      "exercise.json:1: this is not JSON (Expected property name or '}'); mend the syntax there.",
      'right: there is no right answer; add one that differs from solution.ts.',
      'solution.ts: the file is missing; add it.',
      'starter.ts: the file is missing; add it.',
      'tests.ts: the file is missing; add it.',
      'wrong: there is no wrong answer; add a known mistake.',
      'zh.md: the file is missing; add it.',
    ].map((fault) => `exercises/Prune_It/${fault}`),
  ],
  [
    'an export that the starter lacks',
    ({ write }) => write(`${folder}/starter.ts`, 'export const pruneByThreshold = 1'),
    `${folder}/starter.ts: "export function pruneByThreshold" is missing; add it, or mend "exports" of exercise.json.`,
  ],
  [
    'an export that nothing has',
    edit(json, '"pruneByThreshold"', '"prune"'),
    `${folder}/solution.ts: "export function prune" is missing; add it, or mend "exports" of exercise.json.`,
    `${folder}/starter.ts: "export function prune" is missing; add it, or mend "exports" of exercise.json.`,
  ],
  [
    'an export with a malformed name',
    edit(json, '"pruneByThreshold"', '"a-b"'),
    `${json}: "exports[0]" is "a-b"; write the name of a function.`,
  ],
  ['no exports', edit(json, '"pruneByThreshold"', ''), `${json}: "exports" is []; give at least 1 item.`],
  [
    'a difficulty out of range',
    edit(json, '"difficulty": 1', '"difficulty": 6'),
    `${json}: "difficulty" is 6; use at most 5.`,
  ],
  ['a time limit out of range', edit(json, '3000', '100'), `${json}: "timeLimitMs" is 100; use at least 3000.`],
  [
    'an unknown topic',
    edit(json, '"fundamentals"', '"magic"'),
    `${json}: "topic" is "magic"; use one of fundamentals, hardware.`,
  ],
  [
    'an unknown source',
    edit(json, '"han15"', '"han16"'),
    `${json}: "sources[0].key" is "han16"; use a key of content/pruning/sources.json, or add it there.`,
  ],
  [
    'an unknown prerequisite',
    edit(json, '"sparsity-metrics"', '"magic"'),
    `${json}: "prerequisites[0]" is "magic"; use the slug of a folder in exercises.`,
  ],
  [
    'itself as a prerequisite',
    edit(json, '"sparsity-metrics"', '"prune-by-threshold"'),
    `${json}: "prerequisites" go in a circle (prune-by-threshold -> prune-by-threshold); remove one of them.`,
  ],
  [
    'prerequisites in a circle',
    edit('exercises/sparsity-metrics/exercise.json', '"prerequisites": []', '"prerequisites": ["prune-by-threshold"]'),
    `${json}: "prerequisites" go in a circle (prune-by-threshold -> sparsity-metrics -> prune-by-threshold); remove one of them.`,
  ],
  [
    'a long Chinese title',
    edit(zh, '按阈值剪枝', '剪'.repeat(17)),
    `${zh}: "title" has 17 characters; shorten it to at most 16.`,
  ],
  [
    'a missing summary',
    edit(en, 'summary: Zero what is small.\n', ''),
    `${en}: "summary" is missing; write text in quotes.`,
  ],
  [
    'a missing section',
    edit(en, '## Why they ask\nIt is common.\n', ''),
    `${en}: section "## Why they ask" is missing; add it after "## Task".`,
  ],
  [
    'other hints in Chinese',
    edit(zh, '2. 比较。', '2. 比较。\n3. 再想。'),
    `${zh}: there are 3 hints but en.md has 2; write the same hints in both languages.`,
  ],
  [
    'one hint',
    edit(en, '2. Compare $|w|$.\n', ''),
    `${en}: the number of hints is 1; write 2 to 6.`,
    `${zh}: there are 2 hints but en.md has 1; write the same hints in both languages.`,
  ],
  [
    'a wrong answer that no test rejects',
    edit(wrong, 'rejectedBy', 'rejected'),
    `${wrong}: "export const rejectedBy = '...'" is missing; add it with the name of the test that fails.`,
  ],
  [
    'a wrong answer without a text',
    ({ write }) => write(`${folder}/wrong/off-by-one.ts`, "export const rejectedBy = 'x'"),
    `${en}: wrong/off-by-one.ts is not described; add "### off-by-one: Title" to "## Mistakes".`,
    `${zh}: wrong/off-by-one.ts is not described; add "### off-by-one: Title" to "## 常见错误".`,
  ],
  [
    'a text without a wrong answer',
    edit(en, '### strict', '### off-by-one: Off\nBy one.\n\n### strict'),
    `${en}:33: the mistake "off-by-one" has no file wrong/off-by-one.ts; add the file or mend the name.`,
  ],
  [
    'a mistake twice',
    edit(en, '### strict', '### strict-threshold: Off\nBy one.\n\n### strict'),
    `${en}:36: the mistake "strict-threshold" appears twice; join the two.`,
  ],
  [
    'a mistake without a text',
    edit(en, 'It drops equals. Should it?\n', ''),
    `${en}:33: the mistake "strict-threshold" has no text; write what the idea does and why it is wrong.`,
  ],
  [
    'text before the mistakes',
    edit(en, '### strict', 'Some.\n\n### strict'),
    `${en}:33: this stands before the first mistake; move it below a "### file-name: Title".`,
  ],
  [
    'a mistake without its name',
    edit(en, '### strict-threshold: Compares', '### Compares'),
    `${en}: wrong/strict-threshold.ts is not described; add "### strict-threshold: Title" to "## Mistakes".`,
    `${en}:33: "### Compares with >" does not name a mistake; write "### file-name: Title".`,
  ],
])
