import { basePath, exercisesPath, homePath, questionsPath, reviewPath } from '#app/_lib/paths.ts'
import { isLocale, languageTag, locales } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** What a browser needs to install the site as an app. The languages share an identity: they are one app. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/manifest.webmanifest'>,
): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { site } = getMessages(locale)
  const icon = (name: string, sizes: string) => ({ src: `${basePath}/icons/${name}.png`, sizes, type: 'image/png' })
  const shortcuts = [
    { name: site.review, url: basePath + reviewPath(locale) },
    { name: site.questions, url: basePath + questionsPath(locale) },
    { name: site.exercises, url: basePath + exercisesPath(locale) },
  ]
  return Response.json({
    id: `${basePath}/`,
    name: site.title,
    short_name: 'Prunewise',
    description: site.description,
    lang: languageTag(locale),
    dir: 'ltr',
    start_url: basePath + homePath(locale),
    scope: `${basePath}/`,
    display: 'standalone',
    background_color: '#fafaf7',
    theme_color: '#fafaf7',
    icons: [
      { ...icon('icon-192', '192x192'), purpose: 'any' },
      { ...icon('icon-512', '512x512'), purpose: 'any' },
      { ...icon('maskable-192', '192x192'), purpose: 'maskable' },
      { ...icon('maskable-512', '512x512'), purpose: 'maskable' },
    ],
    shortcuts: shortcuts.map((shortcut) => ({ ...shortcut, icons: [icon('icon-192', '192x192')] })),
  })
}
