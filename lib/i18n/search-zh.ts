import type { SearchWords } from './search-en.ts'

export const searchZh: SearchWords = {
  title: '搜索',
  close: '关闭搜索',
  label: '搜索题目和练习',
  placeholder: '关键词、符号或 English',
  results: '搜索结果',
  question: '题目',
  exercise: '练习',
  count: { other: '{count} 张卡片' },
  best: { other: '共 {count} 张卡片，显示最相关的 {shown} 张' },
  none: '没有找到。可以减少或缩短关键词，或换用另一种语言的说法。',
  loading: '正在加载索引……',
  failed: '搜索加载失败，请检查网络连接。',
  retry: '重试',
  start: '搜索中英文题目与练习的标题、答案和任务说明，英文单词有小的拼写错误也能找到。',
  examples: '示例',
  choose: '选择',
  follow: '打开',
  leave: '关闭',
  keys: '搜索（编辑器内无效）',
}
