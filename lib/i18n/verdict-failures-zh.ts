import { formatList } from './verdict-format.ts'
import { argumentName, contents, count, kind, late, sentence, subject, value } from './verdict-phrases-zh.ts'
import type { VerdictWords } from './verdict-words.ts'

export const failuresZh: VerdictWords['failures'] = {
  type: ({ where, expected, actual }) => ({
    title: '类型不对',
    detail: `${subject(where)}应为${kind(expected)}，实际是${kind(actual)}。`,
    tryThis: actual === 'undefined' ? '检查函数的每条分支是否都有 return。' : '请对照签名。',
  }),
  shape: ({ where, expected, actual }) => ({
    title: '形状不对',
    detail: `${subject(where)}的形状应为 \`${formatList(expected)}\`，实际是 \`${formatList(actual)}\`。`,
    tryThis:
      expected.length === actual.length
        ? '打印中间张量的形状，看是哪个轴弄错了。'
        : '打印中间张量的形状，看是哪一步归约或 reshape 让轴变多或变少了。',
  }),
  dtype: ({ where, expected, actual }) => ({
    title: 'dtype 不对',
    detail: `${subject(where)}应为 \`${expected}\`，实际是 \`${actual}\`。`,
    tryThis: '`greater` 等比较运算返回 `bool`，可以用 `cast` 转换 dtype。',
  }),
  values: ({ where, mismatches, total, worstIndex, expectedAt, actualAt, zerosExpected, zerosActual }) => ({
    title: '数值不对',
    detail:
      `${subject(where)}的 ${count(total)} 个元素中有 ${count(mismatches)} 个不对。` +
      `误差最大的在 \`${formatList(worstIndex)}\`：应为 \`${value(expectedAt)}\`，实际是 \`${value(actualAt)}\`。`,
    tryThis: tryValues(zerosExpected, zerosActual, mismatches === total),
  }),
  'not-a-number': ({ where, index }) => ({
    title: '结果中有 NaN',
    detail: `${subject(where)}中有 NaN，第一个在 \`${formatList(index)}\`。`,
    tryThis: '检查是否出现了 0/0、对负数取对数或开方，或者 Infinity 乘 0。',
  }),
  plain: ({ where, expected, actual }) => ({
    title: '结果不对',
    detail: `${subject(where)}应为 \`${expected}\`，实际是 \`${actual}\`。`,
  }),
  'zero-count': ({ where, expected, actual }) => ({
    title: actual > expected ? '零太多' : '零太少',
    detail: `${subject(where)}应恰好有 ${count(expected)} 个零，实际有 ${count(actual)} 个。`,
    tryThis: '检查剪枝数量如何取整，以及几个权重大小相同时会怎样。',
  }),
  order: ({ where, prunedIndex, prunedValue, keptIndex, keptValue }) => ({
    title: '剪掉了较大的权重，却留下较小的',
    detail:
      `${subject(where)}剪掉了 \`${formatList(prunedIndex)}\` 处的 \`${value(prunedValue)}\`，` +
      `却保留了 \`${formatList(keptIndex)}\` 处的 \`${value(keptValue)}\`。`,
    tryThis: '被剪掉的得分，绝对值不能大于被保留的。你是按什么排序的？',
  }),
  'not-binary': ({ where, index, value: found }) => ({
    title: '不是掩码',
    detail: `${subject(where)}只能包含 0 和 1，但 \`${formatList(index)}\` 处是 \`${value(found)}\`。`,
  }),
  mutated: ({ argument, where }) => ({
    title: '参数被修改了',
    detail: `调用之后，${argumentName(argument, where)}的值变了。`,
    tryThis: '写入之前先复制。在这个后端上，`dataSync()` 返回的就是张量本身的数据，不是副本。',
  }),
  'disposed-input': ({ argument, where }) => ({
    title: '参数被释放了',
    detail: `${argumentName(argument, where)}被 dispose 了，但它属于调用方。`,
    tryThis: '只释放自己创建的张量，`tf.tidy` 就是这样做的。',
  }),
  'shared-write': ({ argument }) => ({
    title: '参数的内存被覆盖了',
    detail: `${argumentName(argument, '')}中的模型与它原来的权重共用内存，原来的值被覆盖了。`,
    tryThis: '用 `setWeights` 换上新的张量，不要直接写入原来的数据。',
  }),
  aliased: ({ argument }) => ({
    title: '返回了参数本身',
    detail: `返回的就是${argumentName(argument, '')}，不是新的值：调用方释放其中一个，另一个也就没了。`,
    tryThis: '即使没有需要剪掉的权重，也要返回自己的张量，例如 `clone()` 的结果。',
  }),
  leak: ({ tensors }) =>
    tensors > 0
      ? {
          title: '有张量没有释放',
          detail: `除返回值之外，这次调用有 ${count(tensors)} 个张量没有释放（参考答案为 0 个）。`,
          tryThis: '把计算放进 `tf.tidy`，或者手动释放中间张量。',
        }
      : {
          title: '释放了不该释放的张量',
          detail: `调用之后，张量比应有的少了 ${count(-tensors)} 个。`,
          tryThis: '只释放自己创建、并且不作为返回值的张量。',
        },
  'no-throw': ({ expected }) => ({
    title: '没有抛出错误',
    detail: `这次调用应抛出 \`${expected}\`，实际却返回了结果。`,
    tryThis: '在操作张量之前先检查参数。注意：NaN 既不小于 0，也不大于 1。',
  }),
  'wrong-throw': ({ expected, name, message }) => ({
    title: '抛出的错误不对',
    detail: sentence(`这次调用应抛出 \`${expected}\`，实际抛出的是 \`${name}\`${message === '' ? '' : `：${message}`}`),
  }),
  property: ({ text }) => ({ title: '不满足要求的性质', detail: text.zh }),
  threw: ({ name, message }) => ({
    title: name === 'Thrown' ? '代码抛出了一个值' : `代码抛出了 ${name}`,
    detail: message ? sentence(message) : '没有附带错误信息。',
  }),
  unserialisable: ({ where, what }) => ({
    title: '结果无法传出沙箱',
    detail: `${subject(where)}中有${contents(what)}。只有张量、模型、数字、字符串、数组和普通对象可以比较。`,
    tryThis: '请按签名的要求返回。',
  }),
  'disposed-result': ({ where }) => ({
    title: '结果已被释放',
    detail: `${subject(where)}在读取之前就被 dispose 了。`,
    tryThis: '从 `tf.tidy` 的内层函数里返回它：返回的张量会保留，其余的会被释放。',
  }),
  'too-large': ({ limit }) => ({
    title: '结果太大',
    detail: `结果中的数超过了 ${count(limit)} 个。`,
    tryThis: '检查形状：可能有张量被过度平铺或广播了。',
  }),
  malformed: ({ detail }) => ({
    title: '结果无法读取',
    detail: `评判程序拒绝了这个结果：${sentence(detail)}`,
    tryThis: '请返回普通的值，或由 tfjs 创建的张量。',
  }),
  timeout: ({ limitMs, state }) => ({ title: '时间到了', ...late('这次调用', limitMs, state) }),
}

function tryValues(zerosExpected: number, zerosActual: number, all: boolean): string {
  const zeros = `应有 ${count(zerosExpected)} 个零，实际有 ${count(zerosActual)} 个`
  if (zerosActual > zerosExpected) return `${zeros}：置零的太多了。`
  if (zerosActual < zerosExpected) return `${zeros}：置零的太少了。`
  return all ? '每个元素都不对，先检查公式。' : '手算误差最大的那个元素，再对照结果。'
}
