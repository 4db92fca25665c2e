import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { BootScript } from '#app/_components/boot-script.tsx'
import { InlineScript } from '#app/_components/inline-script.tsx'
import { pageMetadata } from '#app/_lib/page-metadata.ts'
import { basePath, homePath } from '#app/_lib/paths.ts'
import { localeKey } from '#app/_lib/storage-keys.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import '#app/globals.css'

const { site } = getMessages('en')

/** A shared link to the entry shows the English home page, where most crawlers end. */
export const metadata: Metadata = {
  ...pageMetadata('en', { description: site.description }, homePath),
  title: site.title,
}

/** Leads to the saved language, else the first of the browser's languages that the site speaks, else English. */
const redirect = `(function(){var l;try{l=localStorage.getItem('${localeKey}')}catch(e){}if(l!=='en'&&l!=='zh'){l=(navigator.languages||[navigator.language]).map(function(t){return String(t).slice(0,2).toLowerCase()}).find(function(t){return t==='en'||t==='zh'})||'en'}location.replace('${basePath}/'+l+'/'+location.search+location.hash)})()`

export default function EntryLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <BootScript />
        <InlineScript code={redirect} />
        <noscript>
          <meta httpEquiv="refresh" content={`0; url=${basePath}${homePath('en')}`} />
        </noscript>
      </head>
      <body>{children}</body>
    </html>
  )
}
