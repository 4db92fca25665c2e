'use client'

import { usePathname } from 'next/navigation'
import { SiteLink } from '#app/_components/site-link.tsx'
import { useLater } from '#app/_hooks/use-later.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { PluralForms } from '#lib/i18n/format.ts'

interface NavItem {
  readonly href: string
  readonly label: string
  /** Words for the number of cards that are due, shown beside the label. */
  readonly due?: PluralForms
}

interface HeaderNavProps {
  readonly locale: Locale
  readonly label: string
  readonly items: readonly NavItem[]
}

const loadCount = () => import('#app/_study/due-count.tsx').then(({ DueCount }) => DueCount)

/** The site's sections; the one that holds the page is marked. */
export function HeaderNav({ locale, label, items }: HeaderNavProps) {
  const path = `${usePathname().replace(/\/$/, '')}/`
  const DueCount = useLater(loadCount)
  return (
    <nav aria-label={label} className="min-w-0">
      <ul className="flex sm:gap-2">
        {items.map((item) => (
          <li key={item.href}>
            <SiteLink
              href={item.href}
              aria-current={currentValue(path, item.href)}
              className="relative inline-flex min-h-8 items-center whitespace-nowrap px-1 text-muted no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink max-sm:text-sm sm:px-1.5"
            >
              {item.label}
              {item.due && DueCount && <DueCount locale={locale} forms={item.due} />}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currentValue(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(href) ? 'true' : undefined
}
