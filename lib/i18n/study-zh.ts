import type { StudyWords } from './study-en.ts'

export const studyZh: StudyWords = {
  loading: '正在读取学习进度……',
  keeping: {
    page: '浏览器不允许本站保存数据（例如无痕窗口）。可以照常学习，但离开页面后全部丢失；想保留的话请先导出。',
    'page-newer':
      '学习进度由更新版本的网站写入，这里没有改动它。请刷新页面以使用新版本；在此之前，这里的操作不会保存。',
    unsaved: {
      other:
        '有 {count} 项操作没能保存，可能是磁盘或浏览器配额已满。它们在本页仍然有效，下一次操作时会再试。稳妥起见，请现在就导出进度。',
    },
    retry: '再试一次',
    stillUnsaved: '仍然没能保存。',
    export: '导出',
  },
  offline: '没能加载卡片列表。请检查网络后刷新页面。',
  ratings: { again: '重来', hard: '困难', good: '良好', easy: '轻松' },
  standings: {
    new: '新卡片',
    learning: '学习中',
    due: '到期',
    waiting: '未到期',
    buried: '已搁置',
    suspended: '已暂停',
  },
  stages: { new: '未学', learning: '学习中', young: '未熟', mature: '已熟' },
  solved: '已通过',
  question: '题目',
  exercise: '练习',
}
