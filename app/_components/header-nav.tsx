'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

interface NavItem {
  readonly href: string
  readonly label: string
}

/** The site's sections; the one that holds the page is marked. */
export function HeaderNav({ label, items }: { readonly label: string; readonly items: readonly NavItem[] }) {
  const path = `${usePathname().replace(/\/$/, '')}/`
  return (
    <nav aria-label={label} className="min-w-0">
      <ul className="flex gap-1 sm:gap-2">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              aria-current={currentValue(path, item.href)}
              className="inline-flex min-h-8 items-center whitespace-nowrap px-1.5 text-muted no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {item.label}
            </Link>
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
