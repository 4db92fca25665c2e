import { locales } from '#lib/core/locale.ts'
import { type SavedPages, savedPages } from './saved-pages.ts'

/**
 * The script of the page that stands in for a page that is not here. It is the same for every address, so it looks for
 * itself which language was wanted and what the device holds. Its words are in the document.
 */
const { root = '/' } = document.documentElement.dataset
const home = new URL(root, location.href).href

for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => location.reload())
addEventListener('online', () => location.reload())
if (location.href.startsWith(`${home}zh/`)) {
  document.documentElement.lang = 'zh-Hans'
  document.querySelector('main')?.append(section('en'))
}
const saved = await savedPages(caches, home)
const none = saved.en.count + saved.zh.count === 0
for (const locale of locales) if (none || saved[locale].count > 0) list(section(locale), saved[locale])

function section(locale: string): HTMLElement {
  return document.getElementById(locale) as HTMLElement
}

function list(place: HTMLElement, { count, pages }: SavedPages): void {
  const { here = '', one = here, more = '', nothing = '' } = place.dataset
  const text = document.createElement('p')
  text.textContent = count === 0 ? nothing : (count === 1 ? one : here).replace('{count}', String(count))
  const items = pages.map(({ path, title }) => {
    const link = Object.assign(document.createElement('a'), { href: home + path.slice(1), textContent: title })
    const item = document.createElement('li')
    item.append(link)
    return item
  })
  const links = document.createElement('ul')
  links.append(...items)
  place.append(text, links)
  if (count <= pages.length) return
  const rest = document.createElement('p')
  rest.textContent = more.replace('{count}', String(count - pages.length))
  place.append(rest)
}
