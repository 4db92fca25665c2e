import type { OfflineWords } from './offline-en.ts'

export const offlineZh: OfflineWords = {
  heading: '离线使用',
  note: '访问一次之后，这台设备上就有你打开过的页面、接下来的卡片和今日练习。想要全部内容，请保存。',
  preparing: '正在查看已有的内容……',
  unavailable: '浏览器无法为本站保存页面：它不支持 Service Worker，或者无痕窗口、某项设置不允许。',
  save: '保存以供离线使用',
  size: '全部内容共 {size}，还需下载 {missing}。',
  saving: '正在保存：{done} / {size}',
  cancel: '取消',
  cancelled: '已取消。下载好的内容会保留，下次从这里继续。',
  saved: '全部内容都在这台设备上（{size}），版本日期：{date}。联网时也会保存新版本。',
  remove: '删除已保存的内容',
  removed: '已删除。以后只保留你打开过的页面。',
  usage: '本站总共占用浏览器 {size} 的存储空间。',
  problems: {
    full: '浏览器没有更多空间给本站。下载好的内容会保留。请腾出一些空间，再保存一次。',
    offline: '连接中断。下载好的内容会保留，联网后再保存一次即可。',
    changed: '网站在此期间有了变化。请先更新到新版本，再保存。',
  },
  update: {
    heading: '新版本',
    text: '网站有新版本可用。更新前会先保存你输入的内容。',
    now: '更新',
    later: '以后再说',
    elsewhere: '网站已在另一个标签页中更新。本页可以照常使用，重新加载后就是新版本。',
    reload: '重新加载',
  },
  noConnection: {
    title: '没有网络连接',
    text: '这台设备上没有这个页面，联网后即可打开。',
    again: '重试',
    here: { other: '设备上有 {count} 个页面：' },
    none: '还没有保存任何页面。',
    more: { other: '另有 {count} 个' },
  },
  exerciseOfDay: '今日练习：',
}
