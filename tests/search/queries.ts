/** A query, and the cards that must come first: all of them before any other, in any order among themselves. */
export type QueryCase = readonly [query: string, ...first: string[]]

const q = (slug: string) => `questions/${slug}`
const x = (slug: string) => `exercises/${slug}`

export const english: readonly QueryCase[] = [
  ['what is pruning', q('what-is-pruning')],
  ['sparsity', q('sparsity-vs-ratio'), x('sparsity-metrics')],
  ['compression ratio', q('sparsity-vs-ratio')],
  ['magnitude', q('magnitude-criterion'), x('magnitude-prune')],
  ['global pruning', q('local-vs-global')],
  ['local vs global', q('local-vs-global')],
  ['structured', q('structured-vs-unstructured')],
  ['deployment', q('application-scenarios')],
  ['microcontroller', q('application-scenarios')],
  ['dense kernels', q('why-no-speedup')],
  ['speed', q('pruning-impact')],
  ['types of pruning', q('pruning-taxonomy')],
  ['evaluate', q('evaluate-pruning')],
  ['threshold', x('prune-by-threshold')],
  ['remove neurons', x('remove-neurons')],
  ['filters', x('prune-conv-filters')],
  ['counting parameters', q('lenet-300-100-count')],
  ['kv cache', q('application-scenarios')],
  ['wanda', q('magnitude-criterion')],
]

export const chinese: readonly QueryCase[] = [
  ['什么是模型剪枝', q('what-is-pruning')],
  ['稀疏度', q('sparsity-vs-ratio'), x('sparsity-metrics')],
  ['压缩率', q('sparsity-vs-ratio')],
  ['幅值', q('magnitude-criterion'), x('magnitude-prune')],
  ['全局剪枝', q('local-vs-global')],
  ['非结构化剪枝', q('structured-vs-unstructured')],
  ['部署场景', q('application-scenarios')],
  ['微控制器', q('application-scenarios')],
  ['神经元', x('remove-neurons')],
  ['滤波器', x('prune-conv-filters')],
  ['阈值', x('prune-by-threshold')],
  ['位图', q('csr-size-calc')],
  ['蒸馏', q('application-scenarios')],
  ['失效模式', q('local-vs-global')],
  ['评估', q('evaluate-pruning')],
  ['分类', q('pruning-taxonomy')],
  ['为什么剪枝之后推理没有变快', q('why-no-speedup')],
  ['彩票假设', q('lenet-300-100-count')],
]

export const mixed: readonly QueryCase[] = [
  ['CSR 存储', q('csr-size-calc')],
  ['LeNet 参数量', q('lenet-300-100-count')],
  ['幅值 magnitude', q('magnitude-criterion'), x('magnitude-prune')],
  ['Conv2D 滤波器', x('prune-conv-filters')],
  ['剪掉90%的权重', q('why-no-speedup')],
  ['Dense神经元', x('remove-neurons')],
  ['GPU 部署', q('application-scenarios')],
]

export const symbols: readonly QueryCase[] = [
  ['2:4', q('structured-vs-unstructured')],
  ['2：4', q('structured-vs-unstructured')],
  ['N:M', q('pruning-taxonomy')],
  ['n:m', q('pruning-taxonomy')],
  ['‖m‖', q('what-is-pruning')],
  ['‖W‖', q('what-is-pruning'), q('magnitude-criterion')],
  ['||x_j||', q('magnitude-criterion')],
  ['L0', q('magnitude-criterion')],
  ['L₀', q('magnitude-criterion')],
  ['|w|', x('prune-by-threshold')],
  ['93.75%', q('csr-size-calc')],
  ['1024x1024', q('csr-size-calc')],
  ['1024×1024', q('csr-size-calc')],
  ['4,194,304', q('csr-size-calc')],
  ['4194304', q('csr-size-calc')],
  ['tf.topk', x('magnitude-prune')],
  ['top-k', x('magnitude-prune')],
  ['pruneByThreshold', x('prune-by-threshold')],
  ['prunebythreshold', x('prune-by-threshold')],
  ['LeNet-300-100', q('lenet-300-100-count')],
  ['lenet 300 100', q('lenet-300-100-count')],
  ['ｃｏｎｖ２ｄ', x('prune-conv-filters'), x('simple-prune')],
]

/** As typed so far, or with a slip. */
export const unfinished: readonly QueryCase[] = [
  ['sparsi', q('sparsity-vs-ratio'), x('sparsity-metrics')],
  ['magn', q('magnitude-criterion'), x('magnitude-prune')],
  ['pruneByThr', x('prune-by-threshold')],
  ['unstruct', q('structured-vs-unstructured')],
  ['lenet-300-1', q('lenet-300-100-count')],
  ['sparsty', q('sparsity-vs-ratio'), x('sparsity-metrics')],
  ['magnitide', q('magnitude-criterion'), x('magnitude-prune')],
  ['thresold', x('prune-by-threshold')],
  ['nuerons', x('remove-neurons')],
  ['deploymnet', q('application-scenarios')],
  ['xnnpakc', q('application-scenarios'), q('pruning-impact'), q('why-no-speedup')],
]
