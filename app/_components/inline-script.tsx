'use client'

/** A script that runs while the page is parsed. React warns about scripts that it renders itself, so those are inert. */
export function InlineScript({ code }: { readonly code: string }) {
  return (
    <script
      type={typeof window === 'undefined' ? undefined : 'text/plain'}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
      dangerouslySetInnerHTML={{ __html: code }}
    />
  )
}
