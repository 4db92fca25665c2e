interface HtmlProps {
  readonly html: string
  readonly as?: 'div' | 'span' | 'li'
  readonly className?: string
}

/** Markup that `lib/content` rendered at build time from the repository's own Markdown. */
export function Html({ html, as: Tag = 'div', className }: HtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no reader's input is in it
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
