import type { ComponentProps } from 'react'
import { basePath } from '#app/_lib/paths.ts'

interface SiteLinkProps extends ComponentProps<'a'> {
  /** A path of the site, without the base path. */
  readonly href: string
}

/** A link to a page of the site: a plain anchor, which `Navigation` follows without loading a document. */
export function SiteLink({ href, ...rest }: SiteLinkProps) {
  return <a href={basePath + href} {...rest} />
}
