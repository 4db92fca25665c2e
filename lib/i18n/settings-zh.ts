import type { SettingsWords } from './settings-en.ts'

export const settingsZh: SettingsWords = {
  heading: '设置与数据',
  description: '每天学多少张卡片、要记得多牢，以及把学习进度存成自己的文件。',
  contents: '本页内容',
  study: {
    heading: '学习',
    note: '改动立即生效，并在共享进度的所有设备上生效。',
    fields: {
      desiredRetention: {
        label: '期望记忆率',
        note: '卡片再次出现时，你还能回忆起来的概率。定得越高，复习次数越多。',
      },
      newPerDay: { label: '每天新卡片', note: '还没学过的题目和练习，按顺序出现。' },
      reviewsPerDay: { label: '每天复习上限', note: '超出上限的到期卡片会先等着，由你决定要不要继续。' },
      dayStartHour: { label: '新的一天从几点开始', note: '零点之后、这个时间之前的学习仍算前一天。' },
    },
    cost: { other: '按 {default} 在 {reference} 天后到期的卡片，按 {share} 在 {count} 天后到期。' },
    fault: '“{label}”必须是 {least} 到 {most} 之间的整数。已保留原来的 {kept}。',
    saved: '已保存：{label}，{value}。',
    defaults: '恢复默认值',
    defaultsSaved: '已保存：四项都恢复为默认值。',
  },
  keys: {
    heading: '按键',
    letters: '单字母快捷键',
    lettersNote: '1 到 4 评分，u 撤销，s 暂停，? 列出全部。在文本框中不起作用；每个快捷键都有对应的按钮。',
  },
  storage: {
    heading: '学习进度存在哪里',
    here: '只存在本浏览器中，除非你开启同步。不会发送给我们，也没有账号。',
    held: { other: '日志中共有 {count} 条记录。' },
    size: '本站占用了浏览器 {size} 的存储空间。',
    kept: '浏览器已承诺：磁盘空间不足时也会保留这些数据。',
    notKept: '磁盘空间不足时，浏览器可能会删除这些数据。',
    keep: '请浏览器保留数据',
    refused: '浏览器暂时没有承诺。经常使用或加入书签的网站通常会得到承诺。',
    dropsAfterWeek:
      'Safari 以及 iPhone、iPad 上的所有浏览器，会在你使用浏览器七天而没有访问本站时删除本站的数据。请每周来一次，或把本站添加到主屏幕，或导出学习进度。',
    hide: '知道了',
  },
  sync: {
    heading: '同步',
    note: '通过你指定的服务器，让多台设备的进度保持一致。连接之前不会开启。',
    link: '设置同步',
  },
}
