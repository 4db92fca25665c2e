import type { ReactNode } from 'react'
import { basePath } from '#app/_lib/paths.ts'

/** A link to a card's page, as a page of its own: there the log and the drafts are read anew. */
export function CardLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return <a href={basePath + href}>{children}</a>
}
