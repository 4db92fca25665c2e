import { SiteLink } from '#app/_components/site-link.tsx'
import { exercisesPath, homePath, progressPath, questionsPath, reviewPath } from '#app/_lib/paths.ts'
import { SearchButton } from '#app/_search/search-button.tsx'
import type { SearchAddresses } from '#app/_search/search-client.ts'
import { type Locale, otherLocale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import { HeaderNav } from './header-nav.tsx'
import { LanguageLink } from './language-link.tsx'
import { Mark } from './mark.tsx'
import { SearchIcon } from './search-icon.tsx'
import { ThemeButton } from './theme-button.tsx'
import { ThemeIcon } from './theme-icon.tsx'

interface SiteHeaderProps {
  readonly locale: Locale
  readonly search: SearchAddresses
}

export function SiteHeader({ locale, search }: SiteHeaderProps) {
  const { site, theme } = getMessages(locale)
  const items = [
    { href: questionsPath(locale), label: site.questions },
    { href: exercisesPath(locale), label: site.exercises },
    { href: reviewPath(locale), label: site.review, due: site.due },
    { href: progressPath(locale), label: site.progress },
  ]
  return (
    <header className="no-print flex h-(--bar) items-center gap-1 border-line border-b px-2 max-[24rem]:px-1 sm:gap-6 sm:px-6">
      <SiteLink
        href={homePath(locale)}
        className="inline-flex min-h-8 items-center gap-1.5 font-[650] sm:gap-2.5 tracking-[-0.01em] no-underline"
      >
        <Mark />
        <span className="max-sm:sr-only">Prunewise</span>
      </SiteLink>
      <HeaderNav locale={locale} label={site.navigation} items={items} />
      <div className="ml-auto flex shrink-0 items-center sm:gap-2">
        <SearchButton locale={locale} addresses={search}>
          <SearchIcon />
          <span className="text-sm max-lg:sr-only">{site.search}</span>
        </SearchButton>
        <ThemeButton labels={theme}>
          <ThemeIcon />
        </ThemeButton>
        <LanguageLink target={otherLocale(locale)} />
      </div>
    </header>
  )
}
