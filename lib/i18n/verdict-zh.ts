import { failuresZh } from './verdict-failures-zh.ts'
import { count, duration, late, list, sentence } from './verdict-phrases-zh.ts'
import type { VerdictWords } from './verdict-words.ts'

export const verdictZh: VerdictWords = {
  outcomes: {
    passed: { title: '通过', detail: '本次执行的测试全部通过。' },
    failed: { title: '未通过', detail: '代码可以运行，但有些结果不对。下面已展开第一个未通过的测试。' },
    error: { title: '出错', detail: '代码中途停止，没有得到可以比较的结果。' },
    timeout: { title: '超时', detail: '代码运行时间过长，已被终止。' },
    'not-attempted': {
      title: '尚未作答',
      detail: '现在还是初始代码。',
      tryThis: '先写出函数体，再运行。题目旁边的提示会一步步给出思路。',
    },
  },
  testOutcomes: { passed: '通过', failed: '未通过', error: '出错', timeout: '超时', skipped: '未运行' },
  failures: failuresZh,
  problems: {
    syntax: ({ message, line }) => ({
      title: '语法错误',
      detail: line === null ? sentence(message) : `第 ${count(line)} 行：${sentence(message)}`,
      tryThis: '检查这一行或上一行是否少了括号、引号或逗号。',
    }),
    'transpile-timeout': ({ limitMs }) => ({
      title: '代码转换超时',
      detail: `把 TypeScript 转换成 JavaScript 用了超过 ${duration(limitMs)}，所以没有运行。`,
      tryThis: '嵌套很深的尖括号或条件表达式会导致这种情况，请把表达式拆开。',
    }),
    'source-too-long': ({ limit, actual }) => ({
      title: '代码太长',
      detail: `代码有 ${count(actual)} 个字符，最多可以运行 ${count(limit)} 个。`,
      tryThis: '删去题目用不到的内容，例如粘贴进来的数据。',
    }),
    'missing-export': ({ names }) => ({
      title: '缺少导出',
      detail: `测试需要 ${list(names)}，但代码没有导出。`,
      tryThis: '在函数前加上 `export`，并使用签名中的名称。',
    }),
    'not-a-function': ({ names }) => ({
      title: '导出的不是函数',
      detail: `测试要调用 ${list(names)}，但导出的不是函数。`,
    }),
    'load-threw': ({ name, message }) => ({
      title: name === 'Thrown' ? '代码在加载时抛出了一个值' : `代码在加载时抛出了 ${name}`,
      detail: message ? sentence(message) : '没有附带错误信息。',
      tryThis: '错误发生在函数之外，此时还没有执行任何测试。',
    }),
    'load-timeout': ({ limitMs, state }) => ({ title: '加载超时', ...late('加载代码', limitMs, state) }),
    flood: ({ limit }) => ({
      title: '消息太多',
      detail: `代码自行向沙箱外发送了超过 ${count(limit)} 条消息，已被终止。`,
      tryThis: '不要使用 `postMessage`，直接返回结果即可。',
    }),
    'total-timeout': ({ limitMs }) => ({
      title: '总时间超限',
      detail: `全部测试加起来用了超过 ${duration(limitMs)}，剩下的没有执行。`,
      tryThis: '检查是否对每个元素都重复了同样的计算，或者有张量始终没有释放。',
    }),
    'sandbox-silent': () => ({
      title: '沙箱没有响应',
      detail: '沙箱在运行中结束或崩溃了，没有得到结果。新的沙箱已经准备好。',
      tryThis: '请再运行一次。如果每次都这样，代码可能用了太多内存。',
    }),
    grader: ({ message }) => ({
      title: '测试本身出错了',
      detail: `这是网站的问题，与你的代码无关：${sentence(message)}`,
      tryThis: '请用新的种子再运行一次；如果仍然出错，欢迎反馈。',
    }),
  },
  denied: (name) => `练习的运行环境没有网络、存储和页面，因此不能使用 \`${name}\`。`,
}
