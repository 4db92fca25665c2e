const deck = {
  title: { en: 'Model pruning', zh: '模型剪枝' },
  topics: [
    { id: 'fundamentals', title: { en: 'Fundamentals', zh: '基础' } },
    { id: 'hardware', title: { en: 'Hardware', zh: '硬件' } },
  ],
  order: ['what-is-pruning', 'count-zeros'],
  renamed: {},
}

const sources = {
  han15: {
    title: 'Learning both',
    authors: 'Han',
    year: 2015,
    ref: 'arXiv:1506.02626',
    url: 'https://arxiv.org/abs/1506.02626',
  },
  arith: { title: 'Arithmetic', authors: 'Prunewise', year: null, ref: 'computed' },
}

const citation = { key: 'han15', status: 'A', supports: { en: '9x smaller', zh: '缩小 9 倍' } }

const concept = {
  topic: 'fundamentals',
  level: 'junior',
  kind: 'concept',
  rubric: ['definition', 'timing'],
  exercises: ['prune-by-threshold', 'not-yet-written'],
  related: ['count-zeros'],
  sources: [citation],
}

const calc = {
  topic: 'hardware',
  level: 'mid',
  kind: 'calc',
  rubric: ['count'],
  exercises: [],
  sources: [],
  calc: [{ id: 'zeros', answer: 95, relativeTolerance: 0.01, unit: '%' }],
}

const conceptEn = `---
title: What pruning is
question: >-
  What is
  pruning?
description: A definition.
---
## Answer
Pruning sets weights to **zero**.

### Mask
With $m \\in \\{0, 1\\}$.

## Rubric
- Says \`zero\`.
- Says when.

## Mistakes
- It is not quantisation. That keeps weights.

## Follow-ups
- **Why?** To save memory.
`

const conceptZh = `---
title: 什么是剪枝
question: >-
  什么是
  剪枝？
description: 定义。
---
## 回答
剪枝把权重
置为**零**。

## 评分要点
- 说到 \`零\`。
- 说到时机。

## 常见错误
- 它不是量化。

## 追问
- **为什么？** 为了省内存。
`

const calcEn = `---
title: Count the zeros
question: How many?
description: Counting.
calc:
  zeros: Zeros, in %
---
## Answer
95 %.

## Working
$$95 / 100$$

## Rubric
- Counts.

## Mistakes
- None.

## Follow-ups
- **And 2:4?** Half.
`

const calcZh = `---
title: 数零
question: 有多少？
description: 计数。
calc:
  zeros: 零的比例（%）
---
## 回答
95 %。

## 推导
数一数。

## 评分要点
- 数对。

## 常见错误
- 无。

## 追问
- **2:4 呢？** 一半。
`

const exercise = {
  topic: 'fundamentals',
  difficulty: 1,
  exports: ['pruneByThreshold'],
  prerequisites: ['sparsity-metrics'],
  questions: ['what-is-pruning', 'not-yet-written'],
  timeLimitMs: 3000,
  sources: [citation],
}

const exerciseEn = `---
title: Prune by threshold
summary: Zero what is small.
---
## Task
Write it.

## Why they ask
It is common.

## Signature
\`\`\`ts
function pruneByThreshold(weights: number[]): number[]
\`\`\`

## Semantics
- Keep equals.

## Example
\`\`\`mask
half kept, 50 %
#.#.
\`\`\`

## Hints
1. Think.
2. Compare $|w|$.

## Discussion
It is linear.

## Mistakes
### strict-threshold: Compares with \`>\`
It drops equals. Should it?
`

const exerciseZh = `---
title: 按阈值剪枝
summary: 把小的置零。
---
## 任务
写出来。

## 面试官为什么问
常见。

## 签名
签名。

## 语义
- 保留相等。

## 示例
示例。

## 提示
1. 想一想。
2. 比较。

## 讨论
线性。

## 常见错误
### strict-threshold：用了大于号
它丢掉了相等的权重。
`

const module = 'export function pruneByThreshold() {}\n'
const wrong = "import './x.ts'\nexport const rejectedBy = 'keeps-equal'\nexport function pruneByThreshold() {}\n"

function exerciseFiles(slug: string, data: unknown): Readonly<Record<string, string>> {
  return {
    [`exercises/${slug}/exercise.json`]: JSON.stringify(data, null, 2),
    [`exercises/${slug}/en.md`]: exerciseEn,
    [`exercises/${slug}/zh.md`]: exerciseZh,
    [`exercises/${slug}/starter.ts`]: module,
    [`exercises/${slug}/solution.ts`]: module,
    [`exercises/${slug}/tests.ts`]: '',
    [`exercises/${slug}/wrong/strict-threshold.ts`]: wrong,
    [`exercises/${slug}/right/loop.ts`]: module,
  }
}

export const fixtureFiles: Readonly<Record<string, string>> = {
  'content/pruning/deck.json': JSON.stringify(deck, null, 2),
  'content/pruning/sources.json': JSON.stringify(sources, null, 2),
  'content/pruning/what-is-pruning/question.json': JSON.stringify(concept, null, 2),
  'content/pruning/what-is-pruning/en.md': conceptEn,
  'content/pruning/what-is-pruning/zh.md': conceptZh,
  'content/pruning/count-zeros/question.json': JSON.stringify(calc, null, 2),
  'content/pruning/count-zeros/en.md': calcEn,
  'content/pruning/count-zeros/zh.md': calcZh,
  ...exerciseFiles('prune-by-threshold', exercise),
  ...exerciseFiles('sparsity-metrics', { ...exercise, prerequisites: [] }),
}
