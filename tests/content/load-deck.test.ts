import { expect, test } from 'vitest'
import { ContentError } from '#lib/content/content-fault.ts'
import { loadDeck } from '#lib/content/load-deck.ts'
import { createFixture, edit, testFaults } from './fixture.ts'

const folder = 'content/pruning'
const deck = `${folder}/deck.json`
const sources = `${folder}/sources.json`

test('a good deck', async () => {
  const { root } = await createFixture()
  const { questions, ...rest } = await loadDeck(root, 'pruning')
  expect(rest).toEqual({
    id: 'pruning',
    renamed: {},
    title: { en: 'Model pruning', zh: '模型剪枝' },
    topics: [
      { id: 'fundamentals', title: { en: 'Fundamentals', zh: '基础' } },
      { id: 'hardware', title: { en: 'Hardware', zh: '硬件' } },
    ],
  })
  const [concept, calc] = questions
  expect(concept).toEqual({
    slug: 'what-is-pruning',
    topic: 'fundamentals',
    level: 'junior',
    kind: 'concept',
    exercises: ['prune-by-threshold', 'not-yet-written'],
    related: ['count-zeros'],
    sources: [
      {
        key: 'han15',
        title: 'Learning both',
        authors: 'Han',
        year: 2015,
        ref: 'arXiv:1506.02626',
        url: 'https://arxiv.org/abs/1506.02626',
        status: 'A',
        supports: { en: '9x smaller', zh: '缩小 9 倍' },
      },
    ],
    calc: [],
    text: {
      en: {
        title: 'What pruning is',
        question: 'What is pruning?',
        description: 'A definition.',
        answerHtml: expect.stringMatching(
          /^<p>Pruning sets weights to <strong>zero<\/strong>\.<\/p>\n<h3>Mask<\/h3>\n/,
        ),
        workingHtml: '',
        rubric: [
          { id: 'definition', html: 'Says <code>zero</code>.' },
          { id: 'timing', html: 'Says when.' },
        ],
        mistakesHtml: ['It is not quantisation. That keeps weights.'],
        followUpsHtml: ['<strong>Why?</strong> To save memory.'],
        calcLabels: {},
        hasMath: true,
      },
      zh: {
        title: '什么是剪枝',
        question: '什么是剪枝？',
        description: '定义。',
        answerHtml: '<p>剪枝把权重置为<strong>零</strong>。</p>',
        workingHtml: '',
        rubric: [
          { id: 'definition', html: '说到 <code>零</code>。' },
          { id: 'timing', html: '说到时机。' },
        ],
        mistakesHtml: ['它不是量化。'],
        followUpsHtml: ['<strong>为什么？</strong> 为了省内存。'],
        calcLabels: {},
        hasMath: false,
      },
    },
  })
  expect(calc?.calc).toEqual([{ id: 'zeros', answer: 95, tolerance: 0, relativeTolerance: 0.01, unit: '%' }])
  expect(calc?.text.en.calcLabels).toEqual({ zeros: 'Zeros, in %' })
  expect(calc?.text.en.workingHtml).toContain('class="katex-display"')
  expect(calc?.text.zh.workingHtml).toBe('<p>数一数。</p>')
})

testFaults(
  (root) => loadDeck(root, 'pruning'),
  [
    [
      'a folder not in the order',
      edit(deck, '"what-is-pruning",', ''),
      `${deck}: "order" does not list the folder "what-is-pruning"; add it where it belongs.`,
    ],
    [
      'an order without the folder',
      edit(deck, '"count-zeros"', '"count-zeros", "count-ones"'),
      `${deck}: "order[2]" is "count-ones", which is no folder; add the folder or remove the entry.`,
    ],
    [
      'a repeated slug',
      edit(deck, '"count-zeros"', '"count-zeros", "count-zeros"'),
      `${deck}: "order[2]" repeats "count-zeros"; list it once.`,
    ],
    [
      'a repeated topic',
      edit(deck, '"id": "hardware"', '"id": "fundamentals"'),
      `${deck}: "topics[1].id" repeats "fundamentals"; list it once.`,
    ],
    [
      'no topics',
      ({ write }) => write(deck, '{"title": {"en": "x", "zh": "x"}, "topics": [], "order": [], "renamed": {}}'),
      `${deck}: "topics" is []; give at least 1 item.`,
    ],
    [
      'a deck that is a list',
      ({ write }) => write(deck, '[]'),
      `${deck}: the content is []; write an object with named fields.`,
    ],
    [
      'a rename to nothing',
      edit(deck, '"renamed": {}', '"renamed": {"old-slug": "new-slug"}'),
      `${deck}: "renamed.old-slug" is "new-slug", which is no folder; use the new slug.`,
    ],
    [
      'a rename of what exists',
      edit(deck, '"renamed": {}', '"renamed": {"count-zeros": "what-is-pruning"}'),
      `${deck}: "renamed.count-zeros" names a folder that exists; remove the entry.`,
    ],
    [
      'a malformed source key',
      edit(sources, '"arith"', '"The arith"'),
      `${sources}: the name of "The arith" is malformed; write it in kebab-case: lower-case letters, digits and single hyphens.`,
    ],
    [
      'a year with a fraction',
      edit(sources, '2015', '2015.5'),
      `${sources}: "han15.year" is 2015.5; write a whole number.`,
    ],
    [
      'a malformed address',
      edit(sources, '"https://arxiv', '"arxiv'),
      `${sources}: "han15.url" is "arxiv.org/abs/1506.02626"; write a full address that starts with https://.`,
    ],
  ],
)

test('all faults of a deck are thrown together, sorted by file and line', async () => {
  const fixture = await createFixture()
  await fixture.edit(`${folder}/count-zeros/question.json`, '"mid"', '"expert"')
  await fixture.edit(`${folder}/count-zeros/en.md`, '95 %.', '<b>95</b> %.')
  await fixture.edit(deck, '"renamed": {}', '"renamed": {"old-slug": "new-slug"}')
  const error = await loadDeck(fixture.root, 'pruning').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ContentError)
  expect((error as ContentError).message).toBe(
    `4 content faults:
- content/pruning/count-zeros/en.md:9: raw HTML "</b>" is not allowed; write Markdown, or "\\<" for the sign.
- content/pruning/count-zeros/en.md:9: raw HTML "<b>" is not allowed; write Markdown, or "\\<" for the sign.
- content/pruning/count-zeros/question.json: "level" is "expert"; use one of junior, mid, senior.
- content/pruning/deck.json: "renamed.old-slug" is "new-slug", which is no folder; use the new slug.`,
  )
})
