import type { Metadata, Viewport } from 'next'
import { BootScript } from '#app/_components/boot-script.tsx'
import { DocumentState } from '#app/_components/document-state.tsx'
import { Navigation } from '#app/_components/navigation.tsx'
import { SiteHeader } from '#app/_components/site-header.tsx'
import { basePath } from '#app/_lib/paths.ts'
import { readLocale } from '#app/_lib/read-locale.ts'
import { OfflineStart } from '#app/_offline/offline-start.tsx'
import { SyncFrame } from '#app/_sync/sync-frame.tsx'
import { readCompiled } from '#lib/content/compiled-site.ts'
import { languageTag, locales } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import '#app/globals.css'

export const dynamicParams = false

export const viewport: Viewport = {
  colorScheme: 'light dark',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1612' },
  ],
}

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = await readLocale(params)
  const { site } = getMessages(locale)
  return {
    manifest: `${basePath}/${locale}/manifest.webmanifest`,
    icons: { icon: `${basePath}/icon.svg`, apple: `${basePath}/icons/apple-touch-icon.png` },
    title: { default: site.title, template: site.titleTemplate },
    description: site.description,
    applicationName: 'Prunewise',
  }
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = await readLocale(params)
  const { site } = getMessages(locale)
  return (
    <html lang={languageTag(locale)} suppressHydrationWarning>
      <head>
        <BootScript />
        {/* A frame with half of the header would move the rest of it. */}
        <link rel="expect" href="#content" blocking="render" />
      </head>
      <body>
        <DocumentState />
        <Navigation />
        <SyncFrame />
        <OfflineStart locale={locale} />
        <a href="#content" className="button button-primary absolute top-1.5 left-4 z-20 not-focus:sr-only">
          {site.skip}
        </a>
        <SiteHeader locale={locale} search={JSON.parse(await readCompiled('search'))} />
        <main id="content" tabIndex={-1} className="flex min-w-0 grow flex-col outline-none">
          {children}
        </main>
      </body>
    </html>
  )
}
