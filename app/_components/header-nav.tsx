'use client'

import { usePathname } from 'next/navigation'
import { SiteLink } from '#app/_components/site-link.tsx'
import type { Locale } from '#lib/core/locale.ts'
import type { PluralForms } from '#lib/i18n/format.ts'
import { DueBadge } from './due-badge.tsx'

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

/** The site's sections; the one that holds the page is marked. */
export function HeaderNav({ locale, label, items }: HeaderNavProps) {
  const path = `${usePathname().replace(/\/$/, '')}/`
  return (
    <nav aria-label={label} className="min-w-0">
      <ul className="flex sm:gap-2">
        {items.map((item) => (
          <li key={item.href}>
            <SiteLink href={item.href} aria-current={currentValue(path, item.href)} className="nav-link">
              {item.label}
              {item.due && <DueBadge locale={locale} forms={item.due} />}
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
