import type { Locale } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import type { AppList } from './build.ts'
import { filesOfPage } from './kind.ts'

export interface Wanted {
  readonly locale: Locale
  /** The cards of today and those that come next, in their order. */
  readonly cards: readonly CardKey[]
  readonly exercise: CardKey | null
  /** Pages that the device holds in an older version. */
  readonly outdated: readonly string[]
}

/**
 * The files that a device is to hold after a visit, in the order in which they are worth having: what every page needs,
 * the pages of the language and those of the cards, the exercise of the day with all that exercises need, and what was here
 * in an older version.
 */
export function readySteps(
  { core, bench, pages: ofSite, shapes }: AppList,
  wanted: Wanted,
): readonly (readonly string[])[] {
  const { locale, cards, exercise, outdated } = wanted
  const pages = [
    '/',
    ...ofSite.map(([page]) => page).filter((page) => page.startsWith(`/${locale}/`)),
    ...[...(exercise ? [exercise] : []), ...cards].map((key) => `/${locale}/${key}/`),
  ]
  const filesOf = (page: string) => filesOfPage(page, shapes)
  return [
    core.map(([path]) => path),
    ...[...new Set(pages)].map(filesOf),
    ...bench.filter(([path]) => isFor(path, locale)).map(([path]) => [path]),
    ...outdated.filter((page) => !pages.includes(page)).map(filesOf),
  ]
}

/** Monaco's menus in Chinese are of use on Chinese pages only. */
function isFor(path: string, locale: Locale): boolean {
  return locale === 'zh' || !path.includes('/monaco.zh-')
}
