import type { GradeWords } from './grade-en.ts'

export const gradeZh: GradeWords = {
  usage:
    '用法：npm run grade -- <slug> <file.ts> [--sample] [--seed <8 位十六进制数>] [--json] [--lang en|zh]\n' +
    '退出码：0 通过，1 未通过，2 无法评判。',
  help: '参见 npm run grade -- --help。',
  faults: {
    arguments: '请给出一个练习和一个文件：npm run grade -- <slug> <file.ts>。',
    option: '选项有误：{message}。',
    seed: '--seed 的值是“{seed}”；请给出结果中显示的 8 位十六进制数，或小于 4294967296 的整数。',
    language: '--lang 的值是“{language}”；请用 en 或 zh。',
    slug: '没有名为“{slug}”的练习。是不是 {nearest}？',
    missing: '{file} 不存在，请检查路径。',
    folder: '{file} 是文件夹，请给出代码文件。',
    unreadable: '无法读取 {file}：{message}。',
    grader: '评判程序本身出错了，与你的代码无关：{message}',
    ended: '运行代码的线程自行结束了，没有得到结果。可能是用了过多内存，也可能是代码结束了自己的线程。',
  },
  or: ' 或 ',
  modes: { run: '示例测试', submit: '全部测试' },
  heading: '{exercise}，{mode}，种子 {seed}',
  passed: { other: '{outcome}：{count} 个测试中通过了 {passed} 个' },
  sample: '（示例）',
  line: '第 {line} 行',
  call: '这次调用：{call}',
  lastCall: '最后一次调用：{call}',
  expected: '应为：',
  actual: '你的结果：',
  mistake: '有一种常见错误会得到同样的结果',
  mistakes: '有几种常见错误会得到同样的结果',
  note: '另外：{text}',
  console: '控制台：',
  loadConsole: '加载时的控制台：',
  consoleCut: { other: '另有 {count} 行未显示' },
  levels: { log: '日志', info: '信息', warn: '警告', error: '错误', debug: '调试' },
  replay: '用同样的输入再来一次：{command}',
  replayed: '种子是指定的，输入可能已知；在网站上，重放不算完成。',
}
